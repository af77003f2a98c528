"use server"

import { redirect } from "next/navigation"
import { changePhone, forgetDevice, sendNewPhoneCode } from "@/lib/backend/desk/devices"
import { formLocale, formText } from "@/lib/form"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskForAction } from "../desk-context"
import type { FormState } from "../form-state"
import { refused } from "../refused"
import { runForm, runTap } from "../run-action"

/** Forgets a phone; from then on it needs a code. */
export async function forgetPhone(locale: Locale, id: string, form: FormData): Promise<void> {
  await runTap(form, { locale, here: paths.devices, done: "forgotten" }, ({ key }) => forgetDevice(key, id))
}

/** Sends a code to the new number and goes on to ask for it. Fields: phone, locale. */
export async function askNewPhone(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form)
  const phone = formText(form, "phone").trim().slice(0, 40)
  const desk = await deskForAction(locale, paths.newPhone)
  const sent = desk.ok ? await sendNewPhoneCode(desk.data.key, phone) : desk
  if (!sent.ok) return refused(form, { ...sent.error, field: "phone" })
  redirect(`${localePath(locale, paths.newPhone)}?${new URLSearchParams({ so: phone })}`)
}

/** Takes the new number with the code that reached it. Fields: phone, code, locale. */
export async function takeNewPhone(_before: FormState, form: FormData): Promise<FormState> {
  const code = formText(form, "code").replace(/\D/g, "")
  if (code.length !== 6) return refused(form, { code: "code_missing", field: "code" })
  const ways = { here: paths.newPhone, next: paths.devices, done: "changed" }
  return runForm(form, ways, ({ key }) => changePhone(key, formText(form, "phone"), code))
}
