import { HANDLE } from "@cho-lang/ocop/queries/badge-sql"
import type { MedusaContainer } from "@medusajs/framework/types"
import { COMMUNE_HANDLE, HAS_PAGE } from "./communes"
import { IS_VISIBLE, VISIBLE_PRODUCTS } from "./product-card"
import { type JsonText, readJson } from "./read-json"

/** What has a page of its own in the storefront. */
export const PAGE_KINDS = ["product", "seller", "village", "craft", "guide", "certificate", "commune"] as const
export type PageKind = (typeof PAGE_KINDS)[number]

export interface SitemapEntry {
  handle: string
  /** ISO 8601 with zone. */
  updated_at: string
}

const PAGES: Record<PageKind, { from: string; where: string; column?: string }> = {
  product: { from: VISIBLE_PRODUCTS, where: IS_VISIBLE },
  seller: { from: "seller", where: "seller.status = 'approved' and seller.deleted_at is null" },
  village: { from: "village", where: "village.deleted_at is null" },
  craft: { from: "craft", where: "craft.deleted_at is null" },
  guide: {
    from: "guide",
    where: "guide.deleted_at is null and guide.published_version is not null",
    column: "guide.slug",
  },
  // Also one that ended or was withdrawn: its page says so.
  certificate: {
    from: "certificate",
    where: "certificate.deleted_at is null and certificate.verified_at is not null",
    column: HANDLE,
  },
  commune: { from: "commune", where: HAS_PAGE, column: COMMUNE_HANDLE },
}

/** Whether a page exists; one statement over an index. */
export async function readExistence(
  container: MedusaContainer,
  kind: PageKind,
  handle: string,
): Promise<JsonText<{ exists: boolean }>> {
  const { from, where, column = `${kind}.handle` } = PAGES[kind]
  const statement = `
    select json_build_object('exists', exists(
      select from ${from} where ${column} = $1 and ${where}))::text as body`
  return (await readJson(container, statement, [handle])) ?? '{"exists":false}'
}

/** Handles of pages of a kind in their order with their last change, and how many there are in all, for sitemaps; one statement. */
export async function readSitemapEntries(
  container: MedusaContainer,
  kind: PageKind,
  { limit, offset }: { limit: number; offset: number },
): Promise<JsonText<{ entries: SitemapEntry[]; count: number }>> {
  const { from, where, column = `${kind}.handle` } = PAGES[kind]
  const statement = `
    select json_build_object(
             'entries', coalesce(json_agg(entry), '[]'),
             'count', (select count(*) from ${from} where ${where}))::text as body
      from (select ${column} as handle, ${kind}.updated_at from ${from}
             where ${where} order by ${column} limit $1 offset $2) entry`
  return (await readJson(container, statement, [limit, offset])) ?? '{"entries":[],"count":0}'
}
