import { InputError } from "@cho-lang/kit/input-error"

export type Body = Record<string, unknown>

export function isRecord(value: unknown): value is Body {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/**
 * The body as an object of named fields.
 * @throws InputError `body_wrong`
 */
export function bodyOf({ body = {} }: { body?: unknown }): Body {
  if (!isRecord(body)) {
    throw new InputError({ code: "body_wrong", message: "The body must be a JSON object" })
  }
  return body
}
