"use server"

import { redirect } from "next/navigation"
import { signIn } from "@/lib/backend/customers"
import { formText } from "@/lib/form"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { accountCookie } from "@/lib/session"

/** Form fields: email, password. A wrong pair comes back as `?loi=sign_in_wrong`, never saying which of the two was wrong. */
export async function signInNow(locale: Locale, form: FormData): Promise<void> {
  const address = localePath(locale, paths.account)
  const signedIn = await signIn(formText(form, "email").trim(), formText(form, "password"))
  if (!signedIn.ok) {
    const wrong = signedIn.error.status >= 400 && signedIn.error.status < 500
    redirect(`${address}?loi=${wrong ? "sign_in_wrong" : signedIn.error.code}`)
  }
  await accountCookie.keep(signedIn.data)
  redirect(address)
}

/** Forgets the session in this browser. */
export async function signOutNow(locale: Locale): Promise<void> {
  await accountCookie.forget()
  redirect(localePath(locale, paths.account))
}
