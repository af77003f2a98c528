import { InputError } from "@cho-lang/kit/input-error"
import { parseVietnameseMobile } from "@cho-lang/kit/phone"
import { readRequiredText } from "@cho-lang/kit/plain-text"

/**
 * Six digits as people type or paste them: with spaces, dots or dashes, or full-width.
 * @throws InputError `code_malformed`; it costs no try
 */
export function readSixDigits(typed: unknown): string {
  const code =
    typeof typed === "string" && typed.length <= 40 ? typed.normalize("NFKC").replace(/[\s.\p{Pd}]/gu, "") : ""
  if (!/^\d{6}$/.test(code)) {
    throw new InputError({ code: "code_malformed", field: "code", message: "A code has six digits" })
  }
  return code
}

/**
 * A Vietnamese mobile number in E.164.
 * @throws InputError `phone_invalid` and those of texts
 */
export function readMobile(typed: unknown): string {
  const phone = parseVietnameseMobile(readRequiredText(typed, { field: "phone", max: 40 }))
  if (phone === null) {
    throw new InputError({ code: "phone_invalid", field: "phone", message: "Not a Vietnamese mobile number" })
  }
  return phone
}
