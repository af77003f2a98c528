"use server"

import {
  closeStall,
  endHoliday,
  saveBankAccount,
  saveHoliday,
  saveIdentity,
  saveStallTexts,
} from "@/lib/backend/desk/stall"
import { formText } from "@/lib/form"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { FormState } from "../form-state"
import { refused } from "../refused"
import { runForm, runTap } from "../run-action"
import { readTypedDay } from "./days"

const toStall = (here: string) => ({ here, next: paths.stall, done: "saved" })
const digits = (text: string): string => text.replace(/[\s.-]/g, "")

/** Changes what visitors read. Fields: name, summary, story, street_address, locale. */
export async function saveTexts(_before: FormState, form: FormData): Promise<FormState> {
  const texts = {
    name: formText(form, "name"),
    summary: formText(form, "summary"),
    story: formText(form, "story"),
    street_address: formText(form, "street_address"),
  }
  return runForm(form, toStall(paths.stallTexts), ({ key }) => saveStallTexts(key, texts))
}

/** Pauses sales. Fields: from, until (calendar days), locale. */
export async function startHoliday(_before: FormState, form: FormData): Promise<FormState> {
  const days = { from: formText(form, "from"), until: formText(form, "until") }
  return runForm(form, toStall(paths.stallHoliday), ({ key }) => saveHoliday(key, days))
}

/** Opens again before the last day of a pause. */
export async function stopHoliday(locale: Locale, form: FormData): Promise<void> {
  await runTap(form, { locale, here: paths.stall, done: "opened" }, ({ key }) => endHoliday(key))
}

/** Sends the owner's papers. Fields: number, birth_date as people write it, tax_code, locale. */
export async function sendIdentity(_before: FormState, form: FormData): Promise<FormState> {
  const birthDate = readTypedDay(formText(form, "birth_date"))
  if (!birthDate) return refused(form, { code: "birth_date_wrong", field: "birth_date" })
  const identity = {
    number: digits(formText(form, "number")),
    birth_date: birthDate,
    tax_code: digits(formText(form, "tax_code")),
  }
  return runForm(form, toStall(paths.stallIdentity), ({ key }) => saveIdentity(key, identity))
}

/** Where the money goes. Fields: bank_bin, account_number, holder_name, locale. */
export async function saveAccount(_before: FormState, form: FormData): Promise<FormState> {
  const account = {
    bank_bin: formText(form, "bank_bin"),
    account_number: digits(formText(form, "account_number")),
    holder_name: formText(form, "holder_name"),
  }
  return runForm(form, toStall(paths.stallAccount), ({ key }) => saveBankAccount(key, account))
}

/** Closes the stall for good. Fields: reason, sure, locale. */
export async function closeForGood(_before: FormState, form: FormData): Promise<FormState> {
  if (formText(form, "sure") !== "1") return refused(form, { code: "confirm_missing", field: "sure" })
  const ways = { here: paths.stallClose, next: paths.desk, done: "saved" }
  return runForm(form, ways, ({ key }) => closeStall(key, formText(form, "reason")))
}
