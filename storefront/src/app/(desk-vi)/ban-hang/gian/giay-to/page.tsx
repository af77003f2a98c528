import type { Metadata } from "next"
import { IdentityPage } from "@/features/desk/stall/identity-page"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("vi").stall.identityTitle }

export default function Page() {
  return <IdentityPage locale="vi" />
}
