import { cacheLife, cacheTag } from "next/cache"
import { catalogueLife } from "../cache-manifest"
import type { Kind } from "../paths"
import { backendGet } from "./door"
import { dataOr } from "./result"

/** Handle and last change (ISO 8601) of everything of one kind that has a page. */
export type SitemapEntry = { handle: string; updatedAt: string }

/** Up to 10,000 entries of a kind; more need a sitemap index. */
export async function readSitemapEntries(kind: Kind): Promise<SitemapEntry[]> {
  "use cache"
  cacheLife(catalogueLife)
  cacheTag("all", "cards", "villages", "crafts")
  type Raw = { entries: { handle: string; updated_at: string }[] }
  const answer = dataOr(await backendGet<Raw>("/catalogue/sitemap-entries", { kind }), null)
  return answer?.entries.map((entry) => ({ handle: entry.handle, updatedAt: entry.updated_at })) ?? []
}
