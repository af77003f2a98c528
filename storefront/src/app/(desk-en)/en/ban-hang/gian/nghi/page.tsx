import type { Metadata } from "next"
import { HolidayPage } from "@/features/desk/stall/holiday-page"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("en").stall.holidayTitle }

export default function Page() {
  return <HolidayPage locale="en" />
}
