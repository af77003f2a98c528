import type { CountedLine } from "@/lib/backend/desk/returns"
import type { Failure, Result } from "@/lib/backend/result"
import { formText } from "@/lib/form"

/** As it was typed where it is no number: a field that was left empty is refused, it never counts as all or none. */
const piecesOf = (typed: string): number | string => (/^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : typed)

/** Reads the fields `restock.{line}` and `received.{line}`; what did not come cannot be sold again. */
export function readCountedLines(form: FormData): CountedLine[] {
  const lines = [...form.keys()].flatMap((name) => (name.startsWith("restock.") ? [name.slice("restock.".length)] : []))
  return lines.map((id) => {
    const restock = piecesOf(formText(form, `restock.${id}`))
    if (!form.has(`received.${id}`)) return { id, restock }
    const received = piecesOf(formText(form, `received.${id}`))
    const fits = typeof restock === "number" && typeof received === "number"
    return { id, received, restock: fits ? Math.min(restock, received) : restock }
  })
}

/** The backend names a line by its place, the form by its id. */
function fieldOf(field: string | null, lines: CountedLine[]): string | null {
  const [, index, name] = /^items\.(\d+)\.(\w+)$/.exec(field ?? "") ?? []
  const line = lines[Number(index)]
  return line ? `${name}.${line.id}` : field
}

/** What is wrong with a count, at its field of the form. */
export function atLine<T>(result: Result<T>, lines: CountedLine[]): Result<T> {
  if (result.ok) return result
  const named = <Failed extends Pick<Failure, "field">>(one: Failed): Failed => ({
    ...one,
    field: fieldOf(one.field, lines),
  })
  const { errors, ...error } = result.error
  return { ok: false, error: { ...named(error), ...(errors && { errors: errors.map(named) }) } }
}
