import type { Metadata } from "next"
import { CheckoutPage } from "@/features/checkout/checkout-page"
import { type QueryParams, queryText } from "@/lib/query-params"
import { buyingMessages } from "@/messages/buying"

/** One buyer's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: buyingMessages("vi").checkout.title, robots: { index: false } }

export default async function Page({ searchParams }: QueryParams) {
  return <CheckoutPage locale="vi" error={queryText(await searchParams, "loi")} />
}
