import { InputError } from "@cho-lang/kit/input-error"
import { parsePhone } from "@cho-lang/kit/phone"
import { readRequiredText, readText } from "@cho-lang/kit/plain-text"

export interface Person {
  name: string
  email: string | null
  /** E.164. */
  phone: string | null
}

/**
 * A person's name and how to reach them, checked; e-mail in lower case, phone as E.164.
 * @throws InputError `phone_invalid` and those of texts
 */
export function readMember(input: { name: string; email?: string | null; phone?: string | null }): Person {
  const typedPhone = readText(input.phone, { field: "phone", max: 40 })
  const phone = typedPhone === null ? null : parsePhone(typedPhone)
  if (typedPhone !== null && phone === null) {
    throw new InputError({ code: "phone_invalid", field: "phone", message: "Not a telephone number" })
  }
  return {
    name: readRequiredText(input.name, { field: "name", max: 80 }),
    email: readText(input.email, { field: "email", max: 254 })?.toLowerCase() ?? null,
    phone,
  }
}
