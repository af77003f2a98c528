import type { Metadata } from "next"
import { OrderPage } from "@/features/order/order-page"
import type { QueryParams } from "@/lib/query-params"
import { buyingMessages } from "@/messages/buying"

/** One buyer's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

// The address is the key to the order: no search engine may keep it, no other site may learn it. Its own forms say where they come from, or
// they are refused without JavaScript.
export const metadata: Metadata = {
  title: buyingMessages("vi").order.codeLabel,
  robots: { index: false, follow: false },
  referrer: "same-origin",
}

export default async function Page({ params, searchParams }: QueryParams & { params: Promise<{ code: string }> }) {
  const { code } = await params
  return <OrderPage code={code} query={await searchParams} locale="vi" />
}
