import { SECTORS } from "@cho-lang/ocop/workflows/rules/product-sets"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type Locale, languageOf, perLocale, textOf, translationJoin } from "./locale"
import { countFacets, type OcopCounts, type OcopFilters, type OcopSort, PRICE_RANGES, passesAll } from "./ocop-facets"
import { OcopShelf } from "./ocop-shelf"
import { cardJoins, datedCardFields, IS_VISIBLE, type ProductCard, VISIBLE_PRODUCTS } from "./product-card"
import { MOST_CARDS } from "./product-cards"
import { readRow } from "./read-json"

/** A choice of a facet: what it is called, and how many pieces it would show with all other filters kept. */
interface Choice {
  id: string
  name: string
  count: number
}

export interface OcopFacets {
  /** Sectors, their groups, their sets; an id is what the filter `kind` takes. */
  kinds: (Choice & { groups: (Choice & { sets: Choice[] })[] })[]
  stars: { stars: number; count: number }[]
  /** By name; an id is the village's handle. */
  villages: Choice[]
  /** By name; an id is the official code. */
  provinces: Choice[]
  /** đồng; null is open, the end is not counted. */
  prices: { from: number | null; to: number | null; count: number }[]
}

/** Goods with a badge at this moment. A choice that would show nothing is left out, but for one that is in use. */
export interface OcopCatalogue {
  product_cards: ProductCard[]
  count: number
  offset: number
  limit: number
  facets: OcopFacets
}

export interface OcopQuery {
  filters: OcopFilters
  sort: OcopSort
  limit: number
  offset: number
  locale: Locale
}

const PAGE = perLocale(
  (locale) => `
  select json_build_object(
    'cards', coalesce((
      select json_agg(json_build_object(${datedCardFields(locale)}) order by page.place)
        from (select id, place from unnest($1::text[]) with ordinality asked (id, place) limit ${MOST_CARDS}) page
        join (${VISIBLE_PRODUCTS}) on product.id = page.id ${cardJoins(locale)}
       where ${IS_VISIBLE}), '[]'),
    'villages', coalesce((
      select json_agg(json_build_object('id', village.handle, 'name', ${textOf(locale, "village", "name")}))
        from village ${translationJoin(locale, "village")} where village.handle = any($2::text[])), '[]'),
    'provinces', coalesce((
      select json_agg(json_build_object('id', province.code, 'name', province.name))
        from province where province.code = any($3::text[])), '[]')) as body`,
)

interface Page {
  cards: ProductCard[]
  villages: { id: string; name: string }[]
  provinces: { id: string; name: string }[]
}

const shelf = new OcopShelf()

/** A page of the goods with stars and the counts of every facet: one statement for what changed since, one for the page. */
export async function readOcopCatalogue(container: MedusaContainer, query: OcopQuery): Promise<OcopCatalogue> {
  const { filters, sort, limit, offset, locale } = query
  const goods = await shelf.inOrder(container, sort)
  const counts = countFacets(goods, filters)
  const ids: string[] = []
  let passed = 0
  for (const good of goods) {
    if (ids.length === limit) {
      break
    }
    if (passesAll(good, filters) && passed++ >= offset) {
      ids.push(good.id)
    }
  }
  const named = [withChosen(counts.villages, filters.village), withChosen(counts.provinces, filters.province)]
  const row = await readRow<{ body: Page }>(container, PAGE[locale], [ids, ...named])
  if (!row) {
    throw new Error("The statement for the page of goods with stars answered no row")
  }
  const { cards, villages, provinces } = row.body
  return {
    product_cards: cards,
    count: counts.count,
    offset,
    limit,
    facets: {
      kinds: kindsIn(counts, filters.kind, locale),
      stars: [5, 4, 3]
        .map((stars) => ({ stars, count: counts.stars.get(stars) ?? 0 }))
        .filter(({ stars, count }) => count > 0 || stars === filters.stars),
      villages: choices(villages, counts.villages, locale),
      provinces: choices(provinces, counts.provinces, locale),
      prices: PRICE_RANGES.map((range, place) => ({ ...range, count: counts.prices.get(place) ?? 0 })).filter(
        ({ from, to, count }) => count > 0 || (from === filters.price?.from && to === filters.price?.to),
      ),
    },
  }
}

function withChosen(counts: Map<string, number>, chosen: string | undefined): string[] {
  return [...new Set([...counts.keys(), ...(chosen === undefined ? [] : [chosen])])]
}

function choices(named: Page["villages"], counts: Map<string, number>, locale: Locale): Choice[] {
  return named
    .map(({ id, name }) => ({ id, name, count: counts.get(id) ?? 0 }))
    .sort((one, other) => one.name.localeCompare(other.name, locale))
}

/** Sectors, groups and sets in the decision's order. */
function kindsIn({ kinds }: OcopCounts, chosen: string | undefined, locale: Locale): OcopFacets["kinds"] {
  const language = languageOf(locale)
  const choice = (id: string, name: Record<"vi" | "en", string>): Choice => ({
    id,
    name: name[language],
    count: kinds.get(id) ?? 0,
  })
  const isShown = ({ id, count }: Choice) => count > 0 || id === chosen
  return SECTORS.map((sector) => ({
    ...choice(sector.id, sector.name),
    groups: sector.groups
      .map((group) => ({
        ...choice(group.id, group.name),
        sets: group.product_sets.map(({ code, name }) => choice(code.toLowerCase(), name)).filter(isShown),
      }))
      .filter((group) => isShown(group) || group.sets.length > 0),
  })).filter((sector) => isShown(sector) || sector.groups.length > 0)
}
