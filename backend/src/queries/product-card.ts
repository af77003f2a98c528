import { BADGE } from "@cho-lang/ocop/queries/badge-sql"
import { type Locale, textOf, translationJoin } from "./locale"

interface Named {
  handle: string
  name: string
}

/** What a buyer sees of a product in a list. */
export interface ProductCard {
  id: string
  handle: string
  title: string
  subtitle: string | null
  /** Picture key. */
  thumbnail: string | null
  /** Lowest price of a variant in đồng; null when no variant has a price. */
  price: number | null
  /** True when variants differ in price. */
  price_varies: boolean
  one_of_a_kind: boolean
  /** Days of work for a piece made to order. */
  lead_time_days: number | null
  /** Pieces that can be sold now, over all variants. */
  stock: number
  /** Pieces of goods made to order that the household still makes this month; null where it said nothing. */
  month_left: number | null
  /** First day of the next month's work, YYYY-MM-DD, where none is left of this one's. */
  more_from: string | null
  seller: Named
  village: Named
  commune: { code: string; name: string }
  craft: Named | null
  /** Last day of the stall's holiday, YYYY-MM-DD, while it lasts: seen, not sold. */
  holiday_until: string | null
  /** The OCOP stars of a certificate that is verified and in force at this moment; `until`: their last day, YYYY-MM-DD. */
  ocop: { handle: string; stars: 3 | 4 | 5; is_demo: boolean; until: string } | null
  is_demo: boolean
}

const TODAY = "to_char(now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')"

/** Last day of the holiday of a row `seller` while it lasts; a holiday ends by itself when it is read. */
export const HOLIDAY_UNTIL = `case when ${TODAY} between seller.holiday_from and seller.holiday_until
    then seller.holiday_until end`

/** Aliases that every product read shares: product, listing, seller; only what may be seen. */
export const VISIBLE_PRODUCTS = `
  product
  join listing on listing.product_id = product.id and listing.deleted_at is null
  join seller on seller.id = listing.seller_id and seller.status = 'approved' and seller.deleted_at is null`

export const IS_VISIBLE = `product.status = 'published' and product.deleted_at is null`

/** Of rows `product` and `listing`: pieces that are still made this month; null where nobody said how many are. */
export const MONTH_LEFT = `case when listing.monthly_capacity is not null
    then greatest(0, listing.monthly_capacity - pieces_ordered_this_month(product.id)) end`

const NEXT_MONTH = `to_char(date_trunc('month', now() at time zone 'Asia/Ho_Chi_Minh') + interval '1 month', 'YYYY-MM-DD')`

/** Of a row `price`: the đồng price of one piece that holds for everyone, outside price lists and customer groups. */
export const IS_LIST_PRICE = `price.currency_code = 'vnd' and price.deleted_at is null and price.rules_count = 0
      and price.price_list_id is null and price.min_quantity is null`

/** Price of a variant row `product_variant` in đồng. */
export const VARIANT_PRICE = `
  (select min(price.amount)
     from product_variant_price_set variant_price_set
     join price on price.price_set_id = variant_price_set.price_set_id and ${IS_LIST_PRICE}
    where variant_price_set.variant_id = product_variant.id and variant_price_set.deleted_at is null)`

/** More than anybody may order at once; stands for "as many as you like". */
const UNCOUNTED = 999

/** Pieces of a variant row `product_variant` that can be sold now: what its scarcest part allows, never below 0. */
export const VARIANT_STOCK = `
  case when not product_variant.manage_inventory or product_variant.allow_backorder then ${UNCOUNTED}
  else coalesce((
    select greatest(0, min(floor(part.available / part.required_quantity)))
      from (select variant_item.required_quantity,
                   coalesce(sum(inventory_level.stocked_quantity - inventory_level.reserved_quantity), 0) as available
              from product_variant_inventory_item variant_item
              left join inventory_level on inventory_level.inventory_item_id = variant_item.inventory_item_id
               and inventory_level.deleted_at is null
             where variant_item.variant_id = product_variant.id and variant_item.deleted_at is null
             group by variant_item.inventory_item_id, variant_item.required_quantity) part), 0)
  end`

/** Joins to the aliases of VISIBLE_PRODUCTS what a card shows besides: village, commune, craft, offer. */
export function cardJoins(locale: Locale): string {
  return `
  join village on village.id = seller.village_id
  join commune on commune.code = seller.commune_code
  left join craft on craft.id = listing.craft_id and craft.deleted_at is null
  ${translationJoin(locale, "product")}
  ${translationJoin(locale, "village")}
  ${translationJoin(locale, "craft")}
  cross join lateral (
    select min(price) as price, coalesce(min(price) <> max(price), false) as price_varies, coalesce(sum(stock), 0) as stock
      from (select ${VARIANT_PRICE} as price, ${VARIANT_STOCK} as stock
              from product_variant
             where product_variant.product_id = product.id and product_variant.deleted_at is null
            offset 0) variant -- a fence: else price and stock are worked out again for each use
  ) offer`
}

/** Keys and values of a card, for json_build_object. */
export function cardFields(locale: Locale): string {
  return `
  'id', product.id,
  'handle', product.handle,
  'title', ${textOf(locale, "product", "title")},
  'subtitle', ${textOf(locale, "product", "subtitle")},
  'thumbnail', product.thumbnail,
  'price', offer.price,
  'price_varies', offer.price_varies,
  'one_of_a_kind', listing.one_of_a_kind,
  'lead_time_days', listing.lead_time_days,
  'stock', offer.stock,
  'seller', json_build_object('handle', seller.handle, 'name', seller.name),
  'village', json_build_object('handle', village.handle, 'name', ${textOf(locale, "village", "name")}),
  'commune', json_build_object('code', commune.code, 'name', commune.name),
  'craft', case when craft.id is not null
                then json_build_object('handle', craft.handle, 'name', ${textOf(locale, "craft", "name")}) end,
  'is_demo', listing.is_demo`
}

/** The same with what changes by date or orders alone; search documents, written when a row changes, must not hold it. */
export function datedCardFields(locale: Locale): string {
  return `${cardFields(locale)}, 'holiday_until', ${HOLIDAY_UNTIL}, 'month_left', ${MONTH_LEFT}, 'ocop', ${BADGE},
  'more_from', case when ${MONTH_LEFT} = 0 then ${NEXT_MONTH} end`
}
