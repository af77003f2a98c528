import type { MedusaContainer } from "@medusajs/framework/types"
import { type Locale, perLocale } from "./locale"
import {
  cardJoins,
  datedCardFields,
  IS_LIST_PRICE,
  IS_VISIBLE,
  type ProductCard,
  VISIBLE_PRODUCTS,
} from "./product-card"
import { type JsonText, readRow } from "./read-json"
import { RecentCounts } from "./recent-counts"

export interface ProductCardFilters {
  /** Handles of a craft, a village, a seller. */
  craft?: string
  village?: string
  seller?: string
  /** Official code of the stall's commune. */
  commune?: string
  ids?: string[]
  handles?: string[]
  /** Id of a product to leave out. */
  exclude?: string
}

export interface ProductCardQuery {
  filters: ProductCardFilters
  sort: "new" | "price" | "-price"
  limit: number
  offset: number
  locale: Locale
}

export interface ProductCardPage {
  product_cards: ProductCard[]
  count: number
  offset: number
  limit: number
}

/** The longest page. */
export const MOST_CARDS = 60

/** One condition per filter; `$` stands where the number of its value goes. */
const CONDITIONS: Record<keyof ProductCardFilters, string> = {
  craft: "listing.craft_id = (select id from craft where handle = $ and deleted_at is null)",
  village: "seller.village_id = (select id from village where handle = $ and deleted_at is null)",
  seller: "seller.id = (select id from seller where handle = $ and deleted_at is null)",
  commune: "seller.commune_code = $",
  ids: "product.id = any($::text[])",
  handles: "product.handle = any($::text[])",
  exclude: "product.id <> $",
}

const PRICED_VARIANTS = `
     from product_variant
     join product_variant_price_set variant_price_set on variant_price_set.variant_id = product_variant.id
      and variant_price_set.deleted_at is null
     join price on price.price_set_id = variant_price_set.price_set_id and ${IS_LIST_PRICE}
    where product_variant.deleted_at is null`

/** To sort a part of the catalogue, look up each price; to sort all of it, read all prices at once: four times faster. */
const LOWEST_PRICE = {
  ofSome: {
    join: "",
    key: `(select min(price.amount) ${PRICED_VARIANTS} and product_variant.product_id = product.id)`,
  },
  ofAll: {
    join: `left join (select product_variant.product_id, min(price.amount) as price ${PRICED_VARIANTS}
                       group by product_variant.product_id) lowest on lowest.product_id = product.id`,
    key: "lowest.price",
  },
}

const DIRECTION: Record<ProductCardQuery["sort"], string> = {
  new: "desc",
  price: "asc nulls last",
  "-price": "desc nulls last",
}

/** Counting all that match costs more than reading a page; a number two seconds old serves as well. */
const counts = new RecentCounts(2_000)

const CARD = perLocale((locale) => ({ joins: cardJoins(locale), fields: datedCardFields(locale) }))

/**
 * Cards of published products of approved sellers, one statement. An unknown handle matches nothing.
 * The page is cut before anything is joined to it, so its cost does not grow with the catalogue.
 * `count` may be two seconds old.
 */
export async function readProductCards(
  container: MedusaContainer,
  { filters, sort, limit, offset, locale }: ProductCardQuery,
): Promise<JsonText<ProductCardPage>> {
  const key = JSON.stringify(filters)
  const values: unknown[] = [limit, offset, counts.get(key) ?? null]
  const conditions = [IS_VISIBLE]
  for (const [name, condition] of Object.entries(CONDITIONS)) {
    const value = filters[name as keyof ProductCardFilters]
    if (value !== undefined) {
      values.push(value)
      conditions.push(condition.replace("$", `$${values.length}`))
    }
  }
  const row = await readRow<{ body: JsonText<ProductCardPage>; count: number }>(
    container,
    statement(conditions, sort, locale),
    values,
  )
  if (!row) {
    throw new Error("The statement for product cards answered no row")
  }
  counts.keep(key, row.count)
  return row.body
}

function statement(conditions: string[], sort: ProductCardQuery["sort"], locale: Locale): string {
  const { joins, fields } = CARD[locale]
  const where = conditions.join(" and ")
  const direction = DIRECTION[sort]
  const price = conditions.length > 1 ? LOWEST_PRICE.ofSome : LOWEST_PRICE.ofAll
  const { join, key } = sort === "new" ? { join: "", key: "product.created_at" } : price
  return `
    with page as (
      select id, sort_key from (
        select product.id, ${key} as sort_key from ${VISIBLE_PRODUCTS} ${join} where ${where}
         order by sort_key ${direction}, product.id limit $1 offset $2) cut
       limit ${MOST_CARDS} -- a number tells the planner how little is joined to it, a parameter does not
    ), total as (
      select coalesce($3::int, (select count(*) from ${VISIBLE_PRODUCTS} where ${where}))::int as count
    )
    select total.count, json_build_object(
      'product_cards', coalesce((
        select json_agg(json_build_object(${fields}) order by page.sort_key ${direction}, page.id)
          from page join (${VISIBLE_PRODUCTS}) on product.id = page.id ${joins}), '[]'),
      'count', total.count,
      'offset', $2::int,
      'limit', $1::int)::text as body
      from total`
}
