import { cacheLife, cacheTag } from "next/cache"
import { catalogueLife } from "../cache-manifest"
import { entriesPerPart, type SitemapEntry, type SitemapKind } from "../sitemap"
import { backendGet } from "./door"
import { dataOr } from "./result"

type Raw = { entries: { handle: string; updated_at: string }[]; count: number }

/** How many pages of one kind there are. */
export async function countSitemapEntries(kind: SitemapKind): Promise<number> {
  "use cache"
  cacheLife(catalogueLife)
  cacheTag("all", "cards", "villages", "crafts", "guides")
  const answer = dataOr(await backendGet<Raw>("/catalogue/sitemap-entries", { kind, limit: 1 }), null)
  return answer?.count ?? 0
}

/** The pages of one kind from `offset` on, as many as one file holds. */
export async function readSitemapEntries(kind: SitemapKind, offset: number): Promise<SitemapEntry[]> {
  "use cache"
  cacheLife(catalogueLife)
  cacheTag("all", "cards", "villages", "crafts", "guides")
  const page = { kind, limit: entriesPerPart, offset }
  const answer = dataOr(await backendGet<Raw>("/catalogue/sitemap-entries", page), null)
  return answer?.entries.map((entry) => ({ handle: entry.handle, updatedAt: entry.updated_at })) ?? []
}
