import { InputError } from "@cho-lang/kit/input-error"

const KEY = /^[\w-]{8,60}$/

/**
 * What a form made up when it was shown: sent twice it is one request.
 * @throws InputError `request_key_wrong`
 */
export function readRequestKey(value: unknown): string {
  if (typeof value !== "string" || !KEY.test(value)) {
    throw new InputError({
      code: "request_key_wrong",
      field: "request_key",
      message: "8 to 60 letters, digits, dashes",
    })
  }
  return value
}

/** The same, where a caller may have none. */
export const readOptionalKey = (value: unknown): string | null => (value === undefined ? null : readRequestKey(value))
