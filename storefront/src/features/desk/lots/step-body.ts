import type { StepAnswers } from "@/lib/browser/step"

/** Answers of a form as the backend reads them, and which of its fields hides behind each of the form's. */
export type StepBody = { body: Record<string, unknown>; fieldOf: (field: string) => string }

/** A material that the craft does not name. */
export const otherMaterial = "other"
/** Name of the field that asks how much of a material went in. */
export const usedField = ({ key, unit }: { key: string; unit: string }): string => `used.${key}.${unit}`

/** An amount as people type it: "12", "1.200", "1,5"; what cannot be read stays as typed, and the backend says what is wrong with it. */
export function readQuantity(typed = ""): number | string {
  const text = typed.trim()
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d{1,3})?$/.test(text)) return Number(text.replaceAll(".", "").replace(",", "."))
  return /^\d{1,9}(?:[.,]\d{1,3})?$/.test(text) ? Number(text.replace(",", ".")) : text
}

/** A day of the form as a moment: now where it is today's or none, else the middle of that day in Vietnam. */
export function momentOf(day: string | undefined, now: string): string {
  if (!day) return now
  const today = new Date(Date.parse(now) + 7 * 3_600_000).toISOString().slice(0, 10)
  return day === today ? now : `${day}T12:00:00+07:00`
}

const amountOf = ({ quantity, unit }: StepAnswers) => ({
  ...(quantity?.trim() && { quantity: readQuantity(quantity) }),
  ...(unit && { unit }),
})

type Material = { field: string; key?: string; name?: string; quantity: number | string; unit: string }

function receivedOf({ material, name = "", quantity, unit = "" }: StepAnswers): Material {
  const what = material && material !== otherMaterial ? { key: material } : { name: name.trim() }
  return { field: "", ...what, quantity: readQuantity(quantity), unit }
}

/** `used.bot_kho.KGM: "12"`: the unit stands in the field's name, because the form does not ask for it. */
function usedOf(answers: StepAnswers): Material[] {
  return Object.entries(answers).flatMap(([field, typed]) => {
    const [, key, unit] = /^used\.([a-z_]+)\.([A-Z0-9]{3})$/.exec(field) ?? []
    return key && unit && typed.trim() ? [{ field, key, quantity: readQuantity(typed), unit }] : []
  })
}

/** How the backend's word for a field is found in the form that showed it. */
function fieldFinder(materials: Material[]): (field: string) => string {
  const names: Record<string, string> = { key: "material", name: "name", quantity: "quantity", unit: "unit" }
  return (field) => {
    const [whole, at, part = ""] = /^materials(?:\.(\d+)(?:\.(\w+))?)?$/.exec(field) ?? []
    if (whole === undefined) return field === "happened_at" ? "day" : field
    const used = materials[Number(at ?? 0)]?.field
    if (used) return used
    return materials.length === 0 ? "materials" : (names[part] ?? "material")
  }
}

/** What was typed about a step of this kind, as the backend reads it. Which step, which batch and which photos is not said here. */
export function stepBody(kind: string, answers: StepAnswers): StepBody {
  const materials = kind === "receiving" ? [receivedOf(answers)] : kind === "making" ? usedOf(answers) : []
  const told = materials.map(({ field: _, ...material }) => material)
  const text = (field: string) => (answers[field]?.trim() ? { [field]: answers[field].trim() } : {})
  const count = (field: string) => (answers[field]?.trim() ? { [field]: readQuantity(answers[field]) } : {})
  const byKind: Record<string, object> = {
    note: count("layers"),
    receiving: { materials: told, ...text("from") },
    making: { materials: told, ...amountOf(answers) },
    inspecting: { ...(answers.passed && { passed: answers.passed === "yes" }), ...text("result") },
    packing: { ...amountOf(answers), ...count("pieces") },
    shipping: { ...amountOf(answers), ...text("to") },
  }
  return { body: { ...byKind[kind], ...text("note") }, fieldOf: fieldFinder(materials) }
}
