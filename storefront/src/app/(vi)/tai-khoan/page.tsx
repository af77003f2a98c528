import type { Metadata } from "next"
import { AccountPage } from "@/features/account/account-page"
import { type QueryParams, queryText } from "@/lib/query-params"
import { buyingMessages } from "@/messages/buying"

/** One buyer's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: buyingMessages("vi").account.title, robots: { index: false } }

export default async function Page({ searchParams }: QueryParams) {
  return <AccountPage locale="vi" error={queryText(await searchParams, "loi")} />
}
