import type { Metadata } from "next"
import { HolidayPage } from "@/features/desk/stall/holiday-page"
import type { QueryParams } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("vi").stall.holidayTitle }

export default async function Page({ searchParams }: QueryParams) {
  return <HolidayPage locale="vi" query={await searchParams} />
}
