import { InputError } from "@cho-lang/kit/input-error"
import { readRequiredText } from "@cho-lang/kit/plain-text"
import { foldText } from "@cho-lang/kit/text"
import { readAmount } from "./read-amount"
import { readUnit, type Template, type Unit } from "./templates"

/** A material that came in or went in. */
export interface Material {
  /** Of the template's input, or made of the name: `other-gung-tuoi`. */
  key: string
  /** What no input of the template is called; null where one is meant. */
  name: string | null
  quantity: number
  unit: Unit
}

const MOST = 12
const NAME_MAX = 60

function refuse(code: string, field: string, message: string): never {
  throw new InputError({ code, field, message })
}

function readMaterial(value: unknown, template: Template, field: string): Material {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    refuse("field_wrong", field, `${field} must be an object`)
  }
  const { key, name, quantity, unit } = value as Record<string, unknown>
  const amount = () => {
    const read = readUnit(unit, `${field}.unit`)
    return { unit: read, quantity: readAmount(quantity, read, `${field}.quantity`) }
  }
  if (key === undefined || key === null || key === "") {
    const text = readRequiredText(name, { field: `${field}.name`, max: NAME_MAX })
    const folded = foldText(text).replaceAll(/[^a-z0-9]+/g, "-")
    if (!/[a-z]/.test(folded)) {
      refuse("material_name_wrong", `${field}.name`, "The name has no letters that an address can carry")
    }
    return { key: `other-${folded.replaceAll(/^-+|-+$/g, "")}`, name: text, ...amount() }
  }
  const input = template.inputs.find((one) => one.key === key)
  if (!input) {
    refuse("material_unknown", `${field}.key`, `${field}.key is no material of ${template.key}`)
  }
  return { key: input.key, name: null, ...amount() }
}

/**
 * Materials of a form: `[{ key, quantity, unit } | { name, quantity, unit }]`, each named once.
 * @throws InputError `field_wrong`, `materials_too_many`, `material_unknown`, `material_name_wrong`, `material_twice`, `text_required`,
 *   `unit_unknown`, those of `readAmount`
 */
export function readMaterials(value: unknown, template: Template): Material[] {
  const field = "materials"
  if (!Array.isArray(value)) {
    refuse("field_wrong", field, `${field} must be a list`)
  }
  if (value.length > MOST) {
    throw new InputError({ code: "materials_too_many", field, message: `At most ${MOST}`, details: { max: MOST } })
  }
  const materials = value.map((one, index) => readMaterial(one, template, `${field}.${index}`))
  for (const [index, { key }] of materials.entries()) {
    if (materials.findIndex((other) => other.key === key) !== index) {
      refuse("material_twice", `${field}.${index}`, "The material stands there already")
    }
  }
  return materials
}
