import { backendLocale, type Locale } from "../locale"
import { type Card, type CardPage, type RawCard, toCard } from "./cards"
import { backendGet, backendPost } from "./door"
import type { Result } from "./result"

type RawAnswer = { results: { hits: { id: string }[] }[] }

/** Hits shown at once; the rest is found by a better word. */
const mostHits = 48

/** Longest question that is passed on; nobody types more by thumb. */
export const longestQuestion = 80

/**
 * Products for a question, best first. The search index only says which; the cards are read fresh, so that price and stock are as true here
 * as anywhere, and in the page's language.
 */
export async function searchProducts(question: string, locale: Locale): Promise<Result<CardPage>> {
  const found = await backendPost<RawAnswer>("/store/search", {
    entity: "product",
    fields: ["id"],
    filters: { q: question.slice(0, longestQuestion) },
    pagination: { take: mostHits },
  })
  if (!found.ok) return found
  const ids = found.data.results[0]?.hits.map((hit) => hit.id) ?? []
  if (ids.length === 0) return { ok: true, data: { cards: [], count: 0 } }
  const query = { ids: ids.join(","), limit: mostHits, locale: backendLocale[locale] }
  const answer = await backendGet<{ product_cards: RawCard[] }>("/catalogue/product-cards", query)
  if (!answer.ok) return answer
  const byId = new Map(answer.data.product_cards.map((raw) => [raw.id, toCard(raw)]))
  const cards = ids.map((id) => byId.get(id)).filter((card): card is Card => card !== undefined)
  return { ok: true, data: { cards, count: cards.length } }
}
