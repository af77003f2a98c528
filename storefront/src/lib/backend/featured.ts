import { cacheLife, cacheTag } from "next/cache"
import { lifeWithStars } from "../badge-life"
import { backendLocale, type Locale } from "../locale"
import { type Card, endsOf, type RawCard, toCard, toKeep } from "./cards"
import { backendGet } from "./door"
import { dataOr } from "./result"

/** What officers show first in a place, while it is on. */
export type Featured = {
  id: string
  title: string
  text: string
  /** Key of the cover, a picture of one of its goods. */
  picture: string | null
  isHero: boolean
  /** Last day, a calendar day of Vietnam. */
  until: string
  isDemo: boolean
  /** What can be had of it, in the officers' order; at least one. */
  cards: Card[]
}

/** A collection as the backend writes it. */
export type RawFeatured = {
  id: string
  title: string
  text: string
  picture: string | null
  is_hero: boolean
  shows_until: string
  is_demo: boolean
  product_cards: RawCard[]
}

/** Collections that are on now, the hero first: of the home page, or of a commune by its official code. */
export async function readFeatured(commune: string | null, locale: Locale): Promise<Featured[]> {
  "use cache"
  cacheTag("all", "featured", "cards")
  const now = new Date()
  const query = { commune: commune ?? undefined, locale: backendLocale[locale] }
  const answer = dataOr(await backendGet<{ featured_collections: RawFeatured[] }>("/catalogue/featured", query), null)
  const found = (answer?.featured_collections ?? []).map(({ id, title, text, picture, ...raw }) => ({
    id,
    title,
    text,
    picture,
    isHero: raw.is_hero,
    until: raw.shows_until,
    isDemo: raw.is_demo,
    cards: raw.product_cards.map((card) => toKeep(toCard(card), now)),
  }))
  // Kept no longer than a star on it or a season lasts.
  cacheLife(lifeWithStars([...found.map(({ until }) => until), ...endsOf(found.flatMap(({ cards }) => cards))], now))
  return found
}
