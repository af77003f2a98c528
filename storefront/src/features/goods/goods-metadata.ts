import type { Metadata } from "next"
import { pageMetadata } from "@/layout/site-metadata"
import { readCards } from "@/lib/backend/cards"
import { readCrafts } from "@/lib/backend/crafts"
import { readVillages } from "@/lib/backend/villages"
import { type ListView, listPath } from "@/lib/list-address"
import type { Locale } from "@/lib/locale"
import { messages } from "@/messages"
import { cardsPerPage } from "./goods-page"
import { listTitle, namesOf } from "./list-names"

/** Title and sentence of a list. Other orders of the same list, and empty ones, are not for search engines. */
export async function goodsMetadata(view: ListView, locale: Locale): Promise<Metadata> {
  const { craft, village, sort, page } = view
  const [{ count }, crafts, villages] = await Promise.all([
    readCards({ craft, village, sort, limit: cardsPerPage, offset: (page - 1) * cardsPerPage }, locale),
    readCrafts(locale),
    readVillages(locale),
  ])
  const title = listTitle(namesOf(view, crafts, villages), locale)
  const description = messages(locale).list.description(title, count)
  return pageMetadata({ locale, path: listPath(view), title, description, index: count > 0 && sort === "new" })
}
