import type { Answers } from "@/lib/backend/desk/opening"

type Errors = Record<string, string>

/** The errors of fields that were not changed since; parts of one answer (`bank_account.…`) go together. */
export function stillWrong(errors: Errors, changed: Answers): Errors {
  return Object.fromEntries(Object.entries(errors).filter(([field]) => !((field.split(".")[0] ?? "") in changed)))
}
