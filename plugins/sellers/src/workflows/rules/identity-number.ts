import type { CalendarDate } from "@cho-lang/kit/vietnam-date"

/**
 * Codes of the 63 provinces that stood until 30 June 2025, as they begin a personal identity number; those of the 34
 * of today are among them. A number never changes, whatever becomes of the province.
 */
const PROVINCES = new Set(
  (
    "001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 " +
    "044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 " +
    "089 091 092 093 094 095 096"
  ).split(" "),
)

export interface IdentityNumber {
  /** 12 digits. */
  number: string
  birth_year: number
}

/**
 * A Vietnamese personal identity number: 12 digits, of which three name the province (or, from 100, the country) of
 * birth registration, one the century and sex, two the year of birth. There is no check digit. Null when it is none.
 */
export function parseIdentityNumber(typed: string): IdentityNumber | null {
  const number = typed.replace(/[\s.]/g, "")
  if (!/^\d{12}$/.test(number)) {
    return null
  }
  const place = number.slice(0, 3)
  if (!PROVINCES.has(place) && place < "100") {
    return null
  }
  // 0 and 1: born 1900–1999, man and woman; 2 and 3: 2000–2099; and so on.
  const century = 1900 + 100 * Math.floor(Number(number[3]) / 2)
  return { number, birth_year: century + Number(number.slice(4, 6)) }
}

/** True when a number says the same year as the birth date. */
export function fitsBirthDate({ birth_year }: IdentityNumber, date: CalendarDate): boolean {
  return Number(date.slice(0, 4)) === birth_year
}
