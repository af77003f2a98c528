import { InputError } from "@cho-lang/kit/input-error"

/**
 * The body as an object of named fields.
 * @throws InputError `body_wrong`
 */
export function bodyOf({ body = {} }: { body?: unknown }): Record<string, unknown> {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new InputError({ code: "body_wrong", message: "The body must be a JSON object" })
  }
  return body as Record<string, unknown>
}

/** The `:id` of the path; one that cannot exist gives the same answer as one that does not. */
export function idOf({ params: { id = "" } }: { params: Record<string, string | undefined> }): string {
  return /^\w{1,60}$/.test(id) ? id : ""
}

/** The words of `?q=`; null where nothing is searched for. */
export function searchOf({ query: { q } }: { query: Record<string, unknown> }): string | null {
  const words = typeof q === "string" ? q.trim().slice(0, 80) : ""
  return words === "" ? null : words
}
