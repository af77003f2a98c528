"use client"

import { useState } from "react"
import type { Bank, BankAccount } from "@/lib/backend/desk/opening"
import { AccountFields } from "../opening/account-screen"
import type { OpeningWords } from "../opening/words"

const noErrors: Record<string, string> = {}

/** The fields of an account inside a form that is sent as a whole. */
export function AccountPart({ banks, words }: { banks: Bank[]; words: OpeningWords["account"] }) {
  const [account, setAccount] = useState<BankAccount>({ bank_bin: "", account_number: "", holder_name: "" })
  return <AccountFields account={account} change={setAccount} errors={noErrors} words={words} banks={banks} />
}
