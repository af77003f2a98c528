import { InputError } from "@cho-lang/kit/input-error"

/** An id as ours are: letters, digits and underscores. */
const ID = /^\w{1,64}$/

/**
 * An id of the query string, null when absent.
 * @throws InputError `field_wrong`
 */
export function readId(query: Record<string, unknown>, field: string): string | null {
  const value = query[field]
  if (value === undefined || value === "") {
    return null
  }
  if (typeof value !== "string" || !ID.test(value)) {
    throw new InputError({ code: "field_wrong", field, message: `${field} must be an id` })
  }
  return value
}

/** The id in the path; one that cannot exist gives the same answer as one that does not. */
export function pathId(id: string | undefined): string {
  return id !== undefined && ID.test(id) ? id : "none"
}
