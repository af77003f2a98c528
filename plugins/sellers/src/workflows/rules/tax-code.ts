import { parseIdentityNumber } from "./identity-number"

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/** The tenth digit of a tax code, from the nine before it; null for the nine that have none. */
export function taxCheckDigit(nine: string): number | null {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(nine[place]), 0)
  const digit = 10 - (sum % 11)
  return digit === 10 ? null : digit
}

function isTenDigits(code: string): boolean {
  return /^\d{10}$/.test(code) && taxCheckDigit(code) === Number(code[9])
}

/**
 * A Vietnamese tax code in its canonical form: 10 digits with a check digit, such a code with a branch number
 * (`0100109106-001`), or the 12 digits of a personal identity number, which replaced the tax codes of persons and
 * households on 1 July 2025. Null when it is none.
 */
export function parseTaxCode(typed: string): string | null {
  const text = typed.replace(/[\s.]/g, "")
  if (isTenDigits(text)) {
    return text
  }
  const [, code, branch] = /^(\d{10})-?(\d{3})$/.exec(text) ?? []
  if (code && branch && branch !== "000" && isTenDigits(code)) {
    return `${code}-${branch}`
  }
  return parseIdentityNumber(text)?.number ?? null
}
