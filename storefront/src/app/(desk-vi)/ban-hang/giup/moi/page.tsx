import type { Metadata } from "next"
import { HouseholdPage } from "@/features/desk/helping/household-page"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("vi").household.title }

export default function Page() {
  return <HouseholdPage locale="vi" />
}
