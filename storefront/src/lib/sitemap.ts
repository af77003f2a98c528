import { localePath } from "./locale"
import { type Kind, paths } from "./paths"

/** Entries of one file. The protocol allows 50,000; with both languages beside each, 10,000 are about 4 MB. */
export const entriesPerPart = 10_000

const kinds = {
  product: paths.product,
  village: paths.village,
  commune: paths.commune,
  craft: paths.craft,
  seller: paths.seller,
  guide: paths.guide,
} satisfies Partial<Record<Kind, (handle: string) => string>>

/** What has pages enough to fill files of its own. */
export type SitemapKind = keyof typeof kinds
export const sitemapKinds = Object.keys(kinds) as SitemapKind[]

/** Handle and last change (ISO 8601). */
export type SitemapEntry = { handle: string; updatedAt: string }

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const protocol = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** The files of a catalogue with so many pages of each kind: `pages` first, then `product-1`, `product-2` … */
export function sitemapParts(counts: Record<SitemapKind, number>): string[] {
  const parts = sitemapKinds.flatMap((kind) =>
    Array.from({ length: Math.ceil(counts[kind] / entriesPerPart) }, (_, index) => `${kind}-${index + 1}`),
  )
  return ["pages", ...parts]
}

/** What a file name such as `product-2.xml` stands for; null for any other. The offset counts entries. */
export function readSitemapPart(file: string): "pages" | { kind: SitemapKind; offset: number } | null {
  if (file === "pages.xml") return "pages"
  const [, name, number] = /^([a-z]+)-([1-9]\d{0,1})\.xml$/.exec(file) ?? []
  const kind = sitemapKinds.find((known) => known === name)
  return kind ? { kind, offset: (Number(number) - 1) * entriesPerPart } : null
}

/** The index that names every file. */
export function sitemapIndex(origin: string, parts: string[]): string {
  const rows = parts.map((part) => `<sitemap><loc>${escaped(`${origin}/sitemap/${part}.xml`)}</loc></sitemap>`)
  return `${head}<sitemapindex ${protocol}>\n${rows.join("\n")}\n</sitemapindex>\n`
}

function row(origin: string, path: string, updatedAt?: string): string {
  const vi = escaped(origin + path)
  const en = escaped(origin + localePath("en", path))
  const twin = (language: string, url: string) => `<xhtml:link rel="alternate" hreflang="${language}" href="${url}"/>`
  const changed = updatedAt ? `<lastmod>${escaped(updatedAt)}</lastmod>` : ""
  return `<url><loc>${vi}</loc>${changed}${twin("vi", vi)}${twin("en", en)}</url>`
}

function urlset(rows: string[]): string {
  return `${head}<urlset ${protocol} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${rows.join("\n")}\n</urlset>\n`
}

/** The pages that are always there, each with its English twin beside it. */
export function fixedSitemap(origin: string): string {
  return urlset(
    [paths.home, paths.goods, paths.ocop, paths.crafts, paths.villages, paths.ordering, paths.guides].map((path) =>
      row(origin, path),
    ),
  )
}

/** Pages of one kind, each with its English twin beside it. */
export function kindSitemap(origin: string, kind: SitemapKind, entries: SitemapEntry[]): string {
  return urlset(entries.map(({ handle, updatedAt }) => row(origin, kinds[kind](handle), updatedAt)))
}
