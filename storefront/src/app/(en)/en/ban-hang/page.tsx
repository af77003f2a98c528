import type { Metadata } from "next"
import { DeskPage } from "@/features/desk/desk-page"
import { type QueryParams, queryText } from "@/lib/query-params"
import { buyingMessages } from "@/messages/buying"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: buyingMessages("en").desk.signInTitle, robots: { index: false } }

export default async function Page({ searchParams }: QueryParams) {
  return <DeskPage locale="en" error={queryText(await searchParams, "loi")} />
}
