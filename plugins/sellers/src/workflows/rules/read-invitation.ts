import { InputError } from "@cho-lang/kit/input-error"
import { parseVietnameseMobile } from "@cho-lang/kit/phone"
import { readRequiredText } from "@cho-lang/kit/plain-text"
import { readPersonName } from "./person-name"

export interface Invitation {
  /** E.164. */
  phone: string
  name: string
  role: "owner" | "staff"
}

/**
 * Whom an owner invites, and as what.
 * @throws InputError `phone_invalid`, `role_wrong` and those of names
 */
export function readInvitation(form: Record<string, unknown>): Invitation {
  const phone = parseVietnameseMobile(readRequiredText(form.phone, { field: "phone", max: 40 }))
  if (!phone) {
    throw new InputError({ code: "phone_invalid", field: "phone", message: "Not a Vietnamese mobile number" })
  }
  const { role } = form
  if (role !== "owner" && role !== "staff") {
    throw new InputError({ code: "role_wrong", field: "role", message: "owner or staff" })
  }
  return { phone, role, name: readPersonName(form.name, "name") }
}
