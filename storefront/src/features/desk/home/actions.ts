"use server"

import { redirect } from "next/navigation"
import { answerInvitation, type FormOfAddress, saveAboutMe } from "@/lib/backend/desk/me"
import { formText } from "@/lib/form"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskStallCookie } from "@/lib/session"
import type { FormState } from "../form-state"
import { runForm, runTap } from "../run-action"

const forms: readonly FormOfAddress[] = ["co", "chu", "bac", "ba", "ong", "anh", "chi"]

/** How the desk greets: field form_of_address, anything unknown means the name alone. Field: locale. */
export async function saveFormOfAddress(_before: FormState, form: FormData): Promise<FormState> {
  const chosen = forms.find((one) => one === formText(form, "form_of_address")) ?? null
  const ways = { here: paths.formOfAddress, next: paths.desk, done: "saved" }
  return runForm(form, ways, ({ key }) => saveAboutMe(key, { form_of_address: chosen }))
}

/** Goes to work for another stall. Only keeps the wish: the backend looks at each request whose stall it is. */
export async function chooseStall(locale: Locale, id: string): Promise<void> {
  await deskStallCookie.keep(id)
  redirect(localePath(locale, paths.desk))
}

type Answer = "accept" | "decline"

/** Takes or refuses an invitation into a stall. */
export async function answerInvited(locale: Locale, id: string, answer: Answer, form: FormData): Promise<void> {
  const done = answer === "accept" ? "joined" : "declined"
  await runTap(form, { locale, here: paths.desk, done }, ({ key }) => answerInvitation(key, id, answer))
}
