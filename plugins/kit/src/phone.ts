import { parsePhoneNumberFromString } from "libphonenumber-js/max"

/** Longest text anyone types for one number: country code, spaces, brackets. */
const MAX_TYPED_LENGTH = 40

function parse(typed: string) {
  const text = typed.trim()
  if (text === "" || text.length > MAX_TYPED_LENGTH) {
    return null
  }
  // `extract: false`: the whole text is one number, not a sentence with one in it.
  const phone = parsePhoneNumberFromString(text, { defaultCountry: "VN", extract: false })
  return phone?.isValid() && !phone.ext ? phone : null
}

/**
 * Any valid telephone number in E.164 (`+84912345678`), null when it is none.
 * A number without a country code is read as Vietnamese.
 */
export function parsePhone(typed: string): string | null {
  return parse(typed)?.number ?? null
}

/**
 * A Vietnamese mobile number in E.164, null for landlines, foreign numbers and
 * the eleven-digit numbers that ended in 2018. Couriers call the recipient, so only mobiles do.
 */
export function parseVietnameseMobile(typed: string): string | null {
  const phone = parse(typed)
  return phone?.country === "VN" && phone.getType() === "MOBILE" ? phone.number : null
}

/** `0912 345 678` for Vietnamese numbers, `+1 213 373 4253` for others; unknown text stays as it is. */
export function formatPhone(e164: string): string {
  const phone = parse(e164)
  if (!phone) {
    return e164
  }
  return phone.country === "VN" ? phone.formatNational() : phone.formatInternational()
}
