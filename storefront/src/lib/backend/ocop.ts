import { cacheLife, cacheTag } from "next/cache"
import { lifeWithStars } from "../badge-life"
import { backendLocale, type Locale } from "../locale"
import type { OcopView, PriceRange } from "../ocop-address"
import { type CardPage, endsOf, type RawCard, toCard, toKeep } from "./cards"
import { backendGet } from "./door"
import { dataOr } from "./result"

/** One way to filter: what it is called, and how many pieces it would show, all other filters kept. */
export type Choice = { id: string; name: string; count: number }
export type Group = Choice & { sets: Choice[] }
export type Sector = Choice & { groups: Group[] }

export type OcopFacets = {
  kinds: Sector[]
  stars: { stars: number; count: number }[]
  villages: Choice[]
  provinces: Choice[]
  /** Prices in đồng; null is open, the end is not counted. */
  prices: (PriceRange & { count: number })[]
}

/** Goods whose certificate is in force today, and the counts of the filters. */
export type OcopPage = CardPage & { facets: OcopFacets }

/** The body of GET /catalogue/ocop; the facets are the view's own. */
export type RawOcop = { product_cards: RawCard[]; count: number; facets: OcopFacets }

const none: OcopFacets = { kinds: [], stars: [], villages: [], provinces: [], prices: [] }

/** A page of the OCOP catalogue, `limit` goods long. */
export async function readOcop(view: OcopView, limit: number, locale: Locale): Promise<OcopPage> {
  "use cache"
  cacheTag("all", "cards", "villages")
  const now = new Date()
  const { kind, stars, village, province, price, sort, page } = view
  const range = { price_from: price?.from ?? undefined, price_to: price?.to ?? undefined }
  const place = { limit, offset: (page - 1) * limit, locale: backendLocale[locale] }
  const query = { kind, stars, village, province, ...range, sort, ...place }
  const answer = dataOr(await backendGet<RawOcop>("/catalogue/ocop", query), null)
  const cards = answer?.product_cards.map((raw) => toKeep(toCard(raw), now)) ?? []
  cacheLife(lifeWithStars(endsOf(cards), now))
  return {
    cards,
    count: answer?.count ?? 0,
    facets: answer?.facets ?? none,
  }
}
