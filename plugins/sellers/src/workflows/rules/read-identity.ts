import { InputError } from "@cho-lang/kit/input-error"
import { readRequiredText, readText } from "@cho-lang/kit/plain-text"
import { type CalendarDate, readDate } from "@cho-lang/kit/vietnam-date"
import { fitsBirthDate, parseIdentityNumber } from "./identity-number"
import { parseTaxCode } from "./tax-code"

/** What is sealed; never in an answer, a log or the audit. */
export interface Identity {
  number: string
  birth_date: CalendarDate
  tax_code: string | null
}

const LONGEST_TYPED = 40
const OLDEST = "1900-01-01"

function wrong(code: string, field: string, message: string): InputError {
  return new InputError({ code, field, message })
}

/**
 * Identity number, birth date and tax code from a form. Errors name the field below `path` and never hold the value.
 * @throws InputError `identity_number_wrong`, `birth_date_wrong`, `tax_code_wrong`,
 * `date_wrong` and those of texts
 */
export function readIdentity(input: Record<string, unknown>, today: CalendarDate, path = ""): Identity {
  const field = (name: string) => `${path}${name}`
  const typed = readRequiredText(input.number, { field: field("number"), max: LONGEST_TYPED })
  const number = parseIdentityNumber(typed)
  if (!number) {
    throw wrong("identity_number_wrong", field("number"), "A personal identity number has 12 digits")
  }
  const birthDate = readDate(input.birth_date, field("birth_date"))
  if (birthDate < OLDEST || birthDate >= today) {
    throw wrong("birth_date_wrong", field("birth_date"), "Nobody was born on this day")
  }
  if (!fitsBirthDate(number, birthDate)) {
    throw wrong("birth_date_wrong", field("birth_date"), "The identity number tells another year of birth")
  }
  const typedTaxCode = readText(input.tax_code, { field: field("tax_code"), max: LONGEST_TYPED })
  const taxCode = typedTaxCode === null ? null : parseTaxCode(typedTaxCode)
  if (typedTaxCode !== null && taxCode === null) {
    throw wrong("tax_code_wrong", field("tax_code"), "A tax code has 10, 13 or 12 digits, the tenth a check digit")
  }
  return { number: number.number, birth_date: birthDate, tax_code: taxCode }
}
