import type { Metadata } from "next"
import { pageMetadata } from "@/layout/site-metadata"
import { readOcop } from "@/lib/backend/ocop"
import type { Locale } from "@/lib/locale"
import { filtersOf, type OcopView, ocopPath } from "@/lib/ocop-address"
import { catalogueMessages } from "@/messages/catalogue"
import { cardsPerPage } from "./catalogue-page"
import { catalogueTitle } from "./view-names"

/** Title and sentence of a list. Other orders, empty lists and several filters at once are not for search engines. */
export async function catalogueMetadata(view: OcopView, locale: Locale): Promise<Metadata> {
  const { count, facets } = await readOcop(view, cardsPerPage, locale)
  const title = catalogueTitle(view, facets, locale)
  const description = catalogueMessages(locale).ocop.description(title, count)
  const index = count > 0 && view.sort === "stars" && filtersOf(view).length <= 1
  return pageMetadata({ locale, path: ocopPath(view), title, description, index })
}
