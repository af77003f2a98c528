import type { Result } from "../result"
import { type DeskKey, deskGet } from "./door"

/** Plain facts that fill a piece of news' sentence; null where something is not known. */
export type NewsFacts = Record<string, string | null | undefined>

/** Something that happened to this person or one of their stalls. `key` names what; `at` is ISO 8601. */
export type NewsItem = {
  id: string
  key: string
  at: string
  stall: { id: string; name: string } | null
  facts: NewsFacts
}

type RawNews = Omit<NewsItem, "stall" | "facts"> & {
  seller: { id: string; name: string } | null
  facts: Record<string, unknown> | null
}

const plainFacts = (facts: RawNews["facts"]): NewsFacts =>
  Object.fromEntries(Object.entries(facts ?? {}).map(([name, value]) => [name, value === null ? null : String(value)]))

/** The news of this person, newest first; `next` is the cursor of older ones, null at the end. */
export async function readNews(
  key: DeskKey,
  before: string | null,
): Promise<Result<{ news: NewsItem[]; next: string | null }>> {
  const query = before ? `?before=${encodeURIComponent(before)}` : ""
  const answer = await deskGet<{ news: RawNews[]; next: string | null }>(key, `/seller/news${query}`)
  if (!answer.ok) return answer
  const news = answer.data.news.map(({ seller, facts, ...rest }) => ({
    ...rest,
    stall: seller,
    facts: plainFacts(facts),
  }))
  return { ok: true, data: { news, next: answer.data.next } }
}
