"use client"

import { use, useState } from "react"
import type { Bank, BankAccount } from "@/lib/backend/desk/opening"
import { SentForm } from "../frame/form-view"
import { AccountFields } from "../opening/account-screen"
import type { OpeningWords } from "../opening/words"

/** The fields of an account inside a form that is sent as a whole; what was refused stands there as it was typed. */
export function AccountPart({ banks, words }: { banks: Bank[]; words: OpeningWords["account"] }) {
  const { values, error } = use(SentForm)
  const typed = (name: string): string => values[name]?.[0] ?? ""
  const [account, setAccount] = useState<BankAccount>({
    bank_bin: typed("bank_bin"),
    account_number: typed("account_number"),
    holder_name: typed("holder_name"),
  })
  const errors: Record<string, string> = error?.field ? { [`bank_account.${error.field}`]: error.text } : {}
  return <AccountFields account={account} change={setAccount} errors={errors} words={words} banks={banks} />
}
