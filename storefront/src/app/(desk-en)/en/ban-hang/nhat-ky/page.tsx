import type { Metadata } from "next"
import { HistoryPage } from "@/features/desk/people/history-page"
import type { QueryParams } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("en").history.title }

export default async function Page({ searchParams }: QueryParams) {
  return <HistoryPage locale="en" query={await searchParams} />
}
