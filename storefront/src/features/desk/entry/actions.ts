"use server"

import { headers } from "next/headers"
import { redirect } from "next/navigation"
import { forgetThisDevice } from "@/lib/backend/desk/devices"
import { forgetSession, rememberSession } from "@/lib/backend/desk/door"
import {
  type Entry,
  sendSignInCode,
  signInByCode,
  signInByHandover,
  signInByPassword,
} from "@/lib/backend/desk/phone-login"
import { clientAddress } from "@/lib/client-address"
import { formLocale, formText } from "@/lib/form"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskSessionCookie, deskStallCookie, deviceCookie, sentCodeCookie } from "@/lib/session"
import { readDesk } from "../desk-context"
import { deviceName } from "../device-name"
import type { FormState } from "../form-state"
import { withFailure } from "../outcome"
import { refused } from "../refused"
import { deskPathOnly, readSentCode, writeSentCode } from "./sent-code"

async function thisDevice(): Promise<string> {
  return deviceName((await headers()).get("user-agent") ?? "")
}

async function send(phone: string, next: string) {
  const sent = await sendSignInCode(phone, await clientAddress())
  if (sent.ok) {
    const resendAt = Date.now() + sent.data.waitSeconds * 1000
    await sentCodeCookie.keep(writeSentCode({ phone, resendAt, next }))
  }
  return sent
}

async function enter({ token, deviceToken }: Entry): Promise<void> {
  rememberSession(deviceToken, token)
  await deviceCookie.keep(deviceToken)
  await deskSessionCookie.forget()
  await deskStallCookie.forget()
  await sentCodeCookie.forget()
}

/** First screen: sends a code to the number. Fields: phone, den (where to go afterwards), locale. */
export async function askForCode(_before: FormState, form: FormData): Promise<FormState> {
  const phone = formText(form, "phone").trim().slice(0, 40)
  const sent = await send(phone, deskPathOnly(formText(form, "den")))
  if (!sent.ok) return refused(form, { ...sent.error, field: "phone" })
  redirect(localePath(formLocale(form), paths.signInCode))
}

/** Sends another code to the same number; tells how long to wait when it is too early. Field: locale. */
export async function askForCodeAgain(form: FormData): Promise<void> {
  const locale = formLocale(form)
  const before = readSentCode(await sentCodeCookie.recall())
  if (!before) redirect(localePath(locale, paths.signIn))
  const sent = await send(before.phone, before.next)
  const here = localePath(locale, paths.signInCode)
  redirect(sent.ok ? here : withFailure(here, sent.error))
}

/** Second screen: comes in with the code. A new person goes on to open a stall. Fields: code, locale. */
export async function enterByCode(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form)
  const sent = readSentCode(await sentCodeCookie.recall())
  if (!sent) redirect(localePath(locale, paths.signIn))
  const code = formText(form, "code").replace(/\D/g, "")
  if (code.length !== 6) return refused(form, { code: "code_missing", field: "code" })
  const entry = { phone: sent.phone, code, deviceName: await thisDevice() }
  const entered = await signInByCode(entry, await clientAddress())
  if (!entered.ok) return refused(form, { ...entered.error, field: "code" })
  await enter(entered.data)
  const opens = entered.data.isNew && sent.next === paths.desk
  redirect(localePath(locale, opens ? paths.opening : sent.next))
}

/** Comes in with a code handed over in person; letters in either case, spaces and dashes allowed. Fields: handover, locale. */
export async function enterByHandover(_before: FormState, form: FormData): Promise<FormState> {
  const code = formText(form, "handover")
    .replace(/[^0-9a-z]/gi, "")
    .toUpperCase()
    .slice(0, 40)
  const entered = await signInByHandover(code, await thisDevice(), await clientAddress())
  if (!entered.ok) return refused(form, { ...entered.error, field: "handover" })
  await enter(entered.data)
  redirect(localePath(formLocale(form), paths.desk))
}

/** Comes in with login and password, for a day. Never says which of the two was wrong. Fields: login, password, locale. */
export async function enterByPassword(_before: FormState, form: FormData): Promise<FormState> {
  const entered = await signInByPassword(formText(form, "login").trim(), formText(form, "password"))
  if (!entered.ok) {
    const { status } = entered.error
    const wrong = status >= 400 && status < 500 && status !== 429
    return refused(form, wrong ? { code: "password_wrong" } : entered.error)
  }
  await deskSessionCookie.keep(entered.data)
  await deskStallCookie.forget()
  redirect(localePath(formLocale(form), paths.desk))
}

/** Leaves: the backend forgets this phone too, so a kept copy of its token opens nothing. Next time it is asked for a code. */
export async function leaveDesk(locale: Locale): Promise<void> {
  const desk = await readDesk()
  if (desk?.ok) await forgetThisDevice(desk.data.key)
  const device = await deviceCookie.recall()
  if (device) forgetSession(device)
  for (const cookie of [deviceCookie, deskSessionCookie, deskStallCookie, sentCodeCookie]) await cookie.forget()
  redirect(localePath(locale, paths.signIn))
}
