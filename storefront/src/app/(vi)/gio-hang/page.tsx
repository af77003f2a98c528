import type { Metadata } from "next"
import { BasketPage } from "@/features/cart/basket-page"
import { type QueryParams, queryText } from "@/lib/query-params"
import { buyingMessages } from "@/messages/buying"

/** One buyer's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: buyingMessages("vi").basket.title, robots: { index: false } }

export default async function Page({ searchParams }: QueryParams) {
  const query = await searchParams
  const news = {
    error: queryText(query, "loi"),
    left: queryText(query, "con"),
    added: queryText(query, "them") !== null,
  }
  return <BasketPage locale="vi" news={news} />
}
