import { InputError } from "@cho-lang/kit/input-error"
import { maskSecrets } from "./mask"

/** More than any form of the desk has. */
const MOST_FIELDS = 50

function countFields(value: unknown): number {
  if (typeof value !== "object" || value === null) {
    return 1
  }
  const own = Array.isArray(value) ? 0 : 1
  return Object.values(value).reduce((sum: number, part) => sum + countFields(part), own)
}

/**
 * What the audit keeps of a helper's write: the fields the route names, else all. What it could not keep whole must not
 * happen: between a hundred invented fields the one that changes something would be lost.
 * @throws InputError `fields_too_many` (400), more than fifty where the route names none
 */
export function auditedFields(body: unknown, named: readonly string[] | undefined): Record<string, unknown> | null {
  if (named && typeof body === "object" && body !== null) {
    return maskSecrets(Object.fromEntries(Object.entries(body).filter(([field]) => named.includes(field))))
  }
  if (countFields(body) > MOST_FIELDS) {
    throw new InputError({ code: "fields_too_many", message: `At most ${MOST_FIELDS} fields` })
  }
  return maskSecrets(body)
}
