import type { Metadata } from "next"
import { FindOrderPage } from "@/features/order/find-order-page"
import type { QueryParams } from "@/lib/query-params"
import { buyingMessages } from "@/messages/buying"

export const instant = false

export const metadata: Metadata = { title: buyingMessages("en").order.findTitle, robots: { index: false } }

export default async function Page({ searchParams }: QueryParams) {
  return <FindOrderPage locale="en" query={await searchParams} />
}
