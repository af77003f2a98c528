"use server"

import { redirect } from "next/navigation"
import { signInToDesk } from "@/lib/backend/desk"
import { formText } from "@/lib/form"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskCookie } from "@/lib/session"

/** Form fields: login, password. A wrong pair comes back as `?loi=sign_in_wrong`, never saying which of the two was wrong. */
export async function openDesk(locale: Locale, form: FormData): Promise<void> {
  const address = localePath(locale, paths.desk)
  const opened = await signInToDesk(formText(form, "login").trim(), formText(form, "password"))
  if (!opened.ok) {
    const wrong = opened.error.status >= 400 && opened.error.status < 500
    redirect(`${address}?loi=${wrong ? "sign_in_wrong" : opened.error.code}`)
  }
  await deskCookie.keep(opened.data)
  redirect(address)
}

/** Forgets the session in this browser. */
export async function leaveDesk(locale: Locale): Promise<void> {
  await deskCookie.forget()
  redirect(localePath(locale, paths.desk))
}
