import { InputError } from "@cho-lang/kit/input-error"

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * The key that a device made for what it sends: sent twice, it is one.
 * @returns a UUID in lower case
 * @throws InputError `client_key_wrong`
 */
export function readClientKey(value: unknown, field = "client_key"): string {
  const key = typeof value === "string" ? value.toLowerCase() : ""
  if (!UUID.test(key)) {
    throw new InputError({ code: "client_key_wrong", field, message: `${field} must be a UUID` })
  }
  return key
}
