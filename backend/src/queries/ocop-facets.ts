import { PRODUCT_SETS, SECTORS } from "@cho-lang/ocop/workflows/rules/product-sets"

/** What a filter or an order of the catalogue can ask of a piece that shows stars. */
export interface OcopGood {
  id: string
  stars: 3 | 4 | 5
  /** `QD26-01` … `QD26-26`. */
  product_set: string
  /** Handle of its village. */
  village: string
  province_code: string
  /** Lowest price of a variant in đồng; null when none has one. */
  price: number | null
  /** Since when it is listed, milliseconds. */
  created_at: number
}

export interface OcopFilters {
  /** A sector, a group or a set, by id. */
  kind?: string
  stars?: number
  village?: string
  province?: string
  /** đồng; the first is counted, the last is not: two ranges that touch share no piece. */
  price?: { from: number | null; to: number | null }
}

export const OCOP_SORTS = ["stars", "new", "price", "-price"] as const
export type OcopSort = (typeof OCOP_SORTS)[number]

/** Ends of the ranges of price that are counted, đồng. */
export const PRICE_STEPS = [100_000, 300_000, 1_000_000, 3_000_000]

/** The ranges: each from its own step to the next. */
export const PRICE_RANGES = [null, ...PRICE_STEPS].map((from, place) => ({ from, to: PRICE_STEPS[place] ?? null }))

/** How many pieces each choice would show, all other filters kept; choices that show none are left out. */
export interface OcopCounts {
  /** Pieces that pass every filter. */
  count: number
  /** By sector, group and set. */
  kinds: Map<string, number>
  stars: Map<number, number>
  villages: Map<string, number>
  provinces: Map<string, number>
  /** By place in PRICE_RANGES. */
  prices: Map<number, number>
}

/** Every kind by its id, with the codes of its sets; a set's id is its code in small letters, as addresses have it. */
const SETS_OF_KIND: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  SECTORS.flatMap((sector) => [
    [sector.id, new Set(sector.groups.flatMap((group) => group.product_sets.map(({ code }) => code)))] as const,
    ...sector.groups.map((group) => [group.id, new Set(group.product_sets.map(({ code }) => code))] as const),
    ...sector.groups.flatMap((group) =>
      group.product_sets.map(({ code }) => [code.toLowerCase(), new Set([code])] as const),
    ),
  ]),
)

export function isOcopKind(id: string): boolean {
  return SETS_OF_KIND.has(id)
}

/** Sector, group and set of a piece, by id. */
function kindsOf({ product_set }: OcopGood): string[] {
  const placed = PRODUCT_SETS.get(product_set)
  return placed ? [placed.sector_id, placed.group_id, product_set.toLowerCase()] : []
}

const isWithin = (price: number | null, { from, to }: { from: number | null; to: number | null }): boolean =>
  price !== null && (from === null || from <= price) && (to === null || price < to)

const FACETS = ["kind", "stars", "village", "province", "price"] as const
type Facet = (typeof FACETS)[number]

function passes(good: OcopGood, facet: Facet, filters: OcopFilters): boolean {
  const { kind, stars, village, province, price } = filters
  switch (facet) {
    case "kind":
      return kind === undefined || (SETS_OF_KIND.get(kind)?.has(good.product_set) ?? false)
    case "stars":
      return stars === undefined || stars === good.stars
    case "village":
      return village === undefined || village === good.village
    case "province":
      return province === undefined || province === good.province_code
    case "price":
      return price === undefined || isWithin(good.price, price)
  }
}

export function passesAll(good: OcopGood, filters: OcopFilters): boolean {
  return FACETS.every((facet) => passes(good, facet, filters))
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function addTo(counts: OcopCounts, facet: Facet, good: OcopGood): void {
  switch (facet) {
    case "kind":
      for (const kind of kindsOf(good)) {
        add(counts.kinds, kind)
      }
      break
    case "stars":
      add(counts.stars, good.stars)
      break
    case "village":
      add(counts.villages, good.village)
      break
    case "province":
      add(counts.provinces, good.province_code)
      break
    case "price":
      if (good.price !== null) {
        const { price } = good
        add(
          counts.prices,
          PRICE_RANGES.findIndex((range) => isWithin(price, range)),
        )
      }
  }
}

/**
 * Counts all choices in one walk: a piece that passes every filter counts for each facet, one that fails a single filter
 * counts for that facet alone, for there its filter is not applied.
 */
export function countFacets(goods: Iterable<OcopGood>, filters: OcopFilters): OcopCounts {
  const counts: OcopCounts = {
    count: 0,
    kinds: new Map(),
    stars: new Map(),
    villages: new Map(),
    provinces: new Map(),
    prices: new Map(),
  }
  for (const good of goods) {
    const failed = FACETS.filter((facet) => !passes(good, facet, filters))
    if (failed.length === 0) {
      counts.count += 1
    }
    if (failed.length <= 1) {
      for (const facet of failed.length === 1 ? failed : FACETS) {
        addTo(counts, facet, good)
      }
    }
  }
  return counts
}

const newest = (one: OcopGood, other: OcopGood): number =>
  other.created_at - one.created_at || (one.id < other.id ? -1 : 1)

/** What has no price comes last either way. */
const byPrice = (sign: 1 | -1) => (one: OcopGood, other: OcopGood) =>
  one.price === null || other.price === null
    ? Number(one.price === null) - Number(other.price === null) || newest(one, other)
    : sign * (one.price - other.price) || newest(one, other)

/** Orders of the catalogue. Nothing but stars, day and price goes in: a place in it cannot be bought. */
export const OCOP_ORDERS: Record<OcopSort, (one: OcopGood, other: OcopGood) => number> = {
  stars: (one, other) => other.stars - one.stars || newest(one, other),
  new: newest,
  price: byPrice(1),
  "-price": byPrice(-1),
}
