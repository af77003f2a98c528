import type { Metadata } from "next"
import { PasswordPage } from "@/features/desk/entry/password-page"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("vi").signIn.passwordTitle }

export default function Page() {
  return <PasswordPage locale="vi" />
}
