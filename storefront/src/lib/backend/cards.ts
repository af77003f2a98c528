import { cacheLife, cacheTag } from "next/cache"
import { lifeWithStars, mayKeep } from "../badge-life"
import { backendLocale, type Locale } from "../locale"
import { backendGet } from "./door"
import { dataOr } from "./result"

type Named = { handle: string; name: string }

/** OCOP stars that a verified certificate gives at this moment; `isDemo`: numbers that no authority gave;
 * `until`: their last day. */
export type Stars = { handle: string; stars: 3 | 4 | 5; isDemo: boolean; until: string }

/** A product as a grid shows it. Prices are whole đồng. */
export type Card = {
  id: string
  handle: string
  title: string
  picture: string | null
  price: number | null
  priceVaries: boolean
  oneOfAKind: boolean
  leadTimeDays: number | null
  /** Pieces that lie ready; high for what is made when it is ordered. */
  stock: number
  /** Pieces made to order that can still be had this month; null where nobody said how many are made. */
  monthLeft: number | null
  /** First day of the next month's work, a calendar day, where none of this one's is left. */
  moreFrom: string | null
  /** Last day of the stall's holiday, a calendar day, while it lasts: seen, not sold. */
  holidayUntil: string | null
  ocop: Stars | null
  seller: Named
  village: Named | null
  craft: Named | null
}

/** The card as the backend writes it. */
export type RawCard = {
  id: string
  handle: string
  title: string
  subtitle: string | null
  thumbnail: string | null
  price: number | null
  price_varies: boolean
  one_of_a_kind: boolean
  lead_time_days: number | null
  stock: number
  month_left: number | null
  more_from: string | null
  holiday_until: string | null
  ocop: { handle: string; stars: 3 | 4 | 5; is_demo: boolean; until: string } | null
  seller: Named
  village: Named | null
  craft: Named | null
}

export type CardOrder = "new" | "price" | "-price"
export type CardFilter = {
  craft?: string
  village?: string
  seller?: string
  /** Official code. */
  commune?: string
  exclude?: string
  sort?: CardOrder
  limit?: number
  offset?: number
}
export type CardPage = { cards: Card[]; count: number }

/** Turns the backend's card into the view. */
export function toCard(raw: RawCard): Card {
  return {
    id: raw.id,
    handle: raw.handle,
    title: raw.title,
    picture: raw.thumbnail,
    price: raw.price,
    priceVaries: raw.price_varies,
    oneOfAKind: raw.one_of_a_kind,
    leadTimeDays: raw.lead_time_days,
    stock: raw.stock,
    monthLeft: raw.month_left,
    moreFrom: raw.more_from,
    holidayUntil: raw.holiday_until,
    ocop: raw.ocop && {
      handle: raw.ocop.handle,
      stars: raw.ocop.stars,
      isDemo: raw.ocop.is_demo,
      until: raw.ocop.until,
    },
    seller: raw.seller,
    village: raw.village,
    craft: raw.craft,
  }
}

/**
 * Up to four cards like each of these goods that are gone, by handle; asked anew each time, for what is shown must be there. None where
 * the catalogue does not answer: the basket is worth showing without.
 */
export async function readSimilarCards(handles: string[], locale: Locale): Promise<Map<string, Card[]>> {
  if (handles.length === 0) return new Map()
  const query = { handles: handles.join(","), locale: backendLocale[locale] }
  type Answer = { similar_products: { handle: string; product_cards: RawCard[] }[] }
  const answer = await backendGet<Answer>("/catalogue/similar-products", query)
  const found = answer.ok ? answer.data.similar_products : []
  return new Map(found.map(({ handle, product_cards: cards }) => [handle, cards.map(toCard)]))
}

/** The backend reads no more at once. */
const mostHandles = 60

/**
 * OCOP stars of these goods by handle, asked anew each time, for a basket never shows what has ended. None where the catalogue does not
 * answer: a basket is worth showing without.
 */
export async function readStars(handles: string[], locale: Locale): Promise<Map<string, Stars>> {
  if (handles.length === 0) return new Map()
  const asked = handles.slice(0, mostHandles)
  const query = { handles: asked.join(","), limit: asked.length, locale: backendLocale[locale] }
  const answer = await backendGet<{ product_cards: RawCard[] }>("/catalogue/product-cards", query)
  const cards = answer.ok ? answer.data.product_cards.map(toCard) : []
  return new Map(cards.flatMap(({ handle, ocop }) => (ocop ? [[handle, ocop] as const] : [])))
}

/** The card as a page that is kept may show it. */
export function toKeep(card: Card, now: Date): Card {
  return card.ocop && !mayKeep(card.ocop.until, now) ? { ...card, ocop: null } : card
}

/** Last days of the stars on cards. */
export function endsOf(cards: Card[]): string[] {
  return cards.flatMap(({ ocop }) => (ocop ? [ocop.until] : []))
}

/** Cards of the catalogue, newest first unless sorted otherwise. An unknown filter gives an empty page. */
export async function readCards(filter: CardFilter, locale: Locale): Promise<CardPage> {
  "use cache"
  cacheTag("all", "cards")
  const now = new Date()
  const query = { ...filter, locale: backendLocale[locale] }
  const answer = dataOr(
    await backendGet<{ product_cards: RawCard[]; count: number }>("/catalogue/product-cards", query),
    null,
  )
  const cards = answer?.product_cards.map((raw) => toKeep(toCard(raw), now)) ?? []
  cacheLife(lifeWithStars(endsOf(cards), now))
  return { cards, count: answer?.count ?? 0 }
}
