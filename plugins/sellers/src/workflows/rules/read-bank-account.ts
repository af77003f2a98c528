import { InputError } from "@cho-lang/kit/input-error"
import { readRequiredText } from "@cho-lang/kit/plain-text"
import { bankOf } from "./banks"
import { readOrganisationName } from "./person-name"

export interface BankAccountFacts {
  bank_bin: string
  account_number: string
  holder_name: string
}

const ACCOUNT_NUMBER = /^[0-9A-Z]{6,19}$/
const LONGEST_TYPED = 40

/**
 * A bank account from a form: a bank that VietQR reaches, 6 to 19 digits or letters, the holder as a name.
 * @throws InputError `bank_unknown`, `account_number_wrong`, `name_wrong` and those of texts
 */
export function readBankAccount(input: Record<string, unknown>, path = ""): BankAccountFacts {
  const bin = readRequiredText(input.bank_bin, { field: `${path}bank_bin`, max: LONGEST_TYPED })
  if (!bankOf(bin)) {
    throw new InputError({ code: "bank_unknown", field: `${path}bank_bin`, message: "No bank has this number" })
  }
  const typed = readRequiredText(input.account_number, { field: `${path}account_number`, max: LONGEST_TYPED })
  const account_number = typed.replace(/[\s.-]/g, "").toUpperCase()
  if (!ACCOUNT_NUMBER.test(account_number)) {
    throw new InputError({
      code: "account_number_wrong",
      field: `${path}account_number`,
      message: "An account number has 6 to 19 digits or letters",
    })
  }
  return { bank_bin: bin, account_number, holder_name: readOrganisationName(input.holder_name, `${path}holder_name`) }
}
