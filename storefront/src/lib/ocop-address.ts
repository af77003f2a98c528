import { ocopKindOfWord, ocopKindWord } from "./ocop-kinds"
import { isHandle, paths } from "./paths"

export type OcopSort = "stars" | "new" | "price" | "-price"
export type PriceRange = { from: number | null; to: number | null }

/** What the OCOP catalogue shows. `kind` is a sector, group or set as the backend names it, `province` an official code; pages count from 1. */
export type OcopView = {
  kind?: string
  stars?: number
  village?: string
  province?: string
  price?: PriceRange
  sort: OcopSort
  page: number
}

const sortWords = { moi: "new", "gia-tang": "price", "gia-giam": "-price" } as const
const steps = [100_000, 300_000, 1_000_000, 3_000_000]

/** The ranges of price one can choose, in đồng; the end is not counted. Few, so that the lists that are kept stay few. */
export const priceRanges: readonly PriceRange[] = [null, ...steps].map((from, n) => ({ from, to: steps[n] ?? null }))

const highestPage = 400

const rangeWord = ({ from, to }: PriceRange): string =>
  from === null ? `duoi-${to}` : to === null ? `tu-${from}` : `${from}-${to}`

/** True for the same range. */
export function isSameRange(one: PriceRange | undefined, other: PriceRange): boolean {
  return one !== undefined && one.from === other.from && one.to === other.to
}

/**
 * The address of a list: /ocop/loai/{kind}/sao/{n}/lang/{village}/tinh/{code}/gia/{range}/xep/{order}/trang/{n}, each part only where
 * it says something, always in this order. Filters stand in the path and not in a query, so that every list is a page that can be kept.
 */
export function ocopPath({ kind, stars, village, province, price, sort, page }: OcopView): string {
  const word = Object.entries(sortWords).find(([, value]) => value === sort)?.[0]
  const kindWord = kind && ocopKindWord(kind)
  const parts = [
    ...(kindWord ? ["loai", kindWord] : []),
    ...(stars ? ["sao", String(stars)] : []),
    ...(village ? ["lang", village] : []),
    ...(province ? ["tinh", province] : []),
    ...(price ? ["gia", rangeWord(price)] : []),
    ...(word ? ["xep", word] : []),
    ...(page > 1 ? ["trang", String(page)] : []),
  ]
  return [paths.ocop, ...parts].join("/")
}

/** Reads the parts after /ocop; null when they are no list. */
export function readOcopParts(parts: readonly string[]): OcopView | null {
  const pairs = new Map<string, string>()
  for (let i = 0; i < parts.length; i += 2) pairs.set(parts[i] ?? "", parts[i + 1] ?? "")
  const sortWord = pairs.get("xep") ?? ""
  const range = priceRanges.find((one) => rangeWord(one) === pairs.get("gia"))
  const stars = [3, 4, 5].find((n) => String(n) === pairs.get("sao"))
  const village = pairs.get("lang")
  const province = pairs.get("tinh")
  const kind = ocopKindOfWord(pairs.get("loai") ?? "")
  const view: OcopView = {
    ...(kind && { kind }),
    ...(stars && { stars }),
    ...(village && isHandle(village) && { village }),
    ...(province && /^\d\d$/.test(province) && { province }),
    ...(range && { price: range }),
    sort: Object.hasOwn(sortWords, sortWord) ? sortWords[sortWord as keyof typeof sortWords] : "stars",
    page: Number(pairs.get("trang") ?? 1),
  }
  if (!Number.isInteger(view.page) || view.page > highestPage) return null
  // One list has one address: what does not write back to itself is refused.
  return ocopPath(view) === [paths.ocop, ...parts].join("/") ? view : null
}

/** Reads a path without language prefix: null when it is not below /ocop, "unknown" when it is but names no list. */
export function readOcopAddress(path: string): OcopView | "unknown" | null {
  if (path !== paths.ocop && !path.startsWith(`${paths.ocop}/`)) return null
  return readOcopParts(path.slice(1).split("/").slice(1)) ?? "unknown"
}

/** The filters in use, by the names of the view's own fields. */
export function filtersOf(view: OcopView): ("kind" | "stars" | "village" | "province" | "price")[] {
  return (["kind", "stars", "village", "province", "price"] as const).filter((name) => view[name] !== undefined)
}
