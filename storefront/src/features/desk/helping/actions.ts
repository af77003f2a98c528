"use server"

import { redirect } from "next/navigation"
import {
  askConsent,
  assignHousehold,
  type ConsentRequest,
  confirmConsent,
  sendConsentPaper,
} from "@/lib/backend/desk/helping"
import { capabilities } from "@/lib/desk-terms"
import { formLocale, formText } from "@/lib/form"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskStallCookie } from "@/lib/session"
import { deskForAction } from "../desk-context"
import type { FormState } from "../form-state"
import { withDone } from "../outcome"
import { refused } from "../refused"
import { runTap } from "../run-action"

const largestPaper = 8 * 1024 * 1024

/** Goes to act for a household, on the desk's home. */
export async function actFor(locale: Locale, id: string): Promise<void> {
  await deskStallCookie.keep(id)
  redirect(localePath(locale, paths.desk))
}

/** The leader gives a household to somebody of the team. */
export async function giveHousehold(locale: Locale, sellerId: string, memberId: string, form: FormData): Promise<void> {
  const ways = { locale, here: paths.helped, done: "assigned" }
  await runTap(form, ways, ({ key }) => assignHousehold(key, sellerId, memberId))
}

/** Where a request for consent goes on: the way is told in the address, which holds nothing secret. */
function consentAddress(locale: Locale, { id, kind, phoneMasked }: ConsentRequest): string {
  const query = new URLSearchParams({ cach: kind, may: phoneMasked })
  return `${localePath(locale, paths.helpConsent(id))}?${query}`
}

/** Asks a household that has a stall. Fields: seller_id, capabilities, expires_on, kind, locale. */
export async function askHousehold(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form)
  const wished = form.getAll("capabilities")
  const chosen = capabilities.filter((one) => wished.includes(one))
  if (chosen.length === 0) return refused(form, { code: "choice_missing", field: "capabilities" })
  const desk = await deskForAction(locale, paths.helped)
  const asked = desk.ok
    ? await askConsent(desk.data.key, {
        seller_id: formText(form, "seller_id"),
        capabilities: chosen,
        expires_on: formText(form, "expires_on"),
        kind: formText(form, "kind") === "paper" ? "paper" : "code",
      })
    : desk
  if (!asked.ok) return refused(form, asked.error)
  redirect(consentAddress(locale, asked.data))
}

/** Back to the list, which says `done`. */
function backToList(form: FormData, done: string): never {
  redirect(withDone(localePath(formLocale(form), paths.helped), done))
}

/** The code the household reads aloud; goes on to act for it. Fields: id, code, locale. */
export async function confirmByCode(_before: FormState, form: FormData): Promise<FormState> {
  const code = formText(form, "code").replace(/\D/g, "")
  if (code.length !== 6) return refused(form, { code: "code_missing", field: "code" })
  const desk = await deskForAction(formLocale(form), paths.helped)
  const answer = desk.ok ? await confirmConsent(desk.data.key, formText(form, "id"), code) : desk
  if (!answer.ok) return refused(form, { ...answer.error, field: answer.error.field ?? "code" })
  await deskStallCookie.keep(answer.data)
  return backToList(form, "agreed")
}

/** The photo of the signed paper. Fields: id, file, locale. What kind of file it really is, the backend finds out. */
export async function confirmByPaper(_before: FormState, form: FormData): Promise<FormState> {
  const file = form.get("file")
  if (!(file instanceof File) || file.size === 0) return refused(form, { code: "file_missing", field: "file" })
  if (file.size > largestPaper) return refused(form, { code: "file_too_large", field: "file" })
  const desk = await deskForAction(formLocale(form), paths.helped)
  const answer = desk.ok ? await sendConsentPaper(desk.data.key, formText(form, "id"), file) : desk
  if (!answer.ok) return refused(form, { ...answer.error, field: answer.error.field ?? "file" })
  return backToList(form, "paper_sent")
}
