import { TODAY } from "@cho-lang/ocop/queries/badge-sql"
import { EXTENSION_DAYS } from "@cho-lang/ocop/workflows/rules/validity"
import type { MedusaContainer } from "@medusajs/framework/types"
import { readRow } from "./read-json"

export interface ChangedProduct {
  id: string
  handle: string
  /** Handles of where it stands; null where it has no listing. */
  seller: string | null
  village: string | null
  craft: string | null
  /** False when only price or stock changed: lists of villages and crafts stay as they are then. */
  is_listing: boolean
}

interface ChangedPage {
  id: string
  handle: string
}

/** What changed since a moment, also what was deleted or is not to be seen any more. */
export interface Changes {
  /** The database's clock when this was read, ISO 8601. */
  read_at: string
  products: ChangedProduct[]
  sellers: ChangedPage[]
  villages: ChangedPage[]
  crafts: ChangedPage[]
  guides: ChangedPage[]
  /** What officers show first changed, or its season began or ended. */
  is_featured: boolean
  /** More products changed than are named. */
  is_cut: boolean
}

/** So many products are named at most. */
const MOST_PRODUCTS = 500

const changedTexts = (reference: string) =>
  `select reference_id from translation where updated_at >= $1 and reference = '${reference}'`

/** Midnight in Vietnam of a day, as a moment. */
const midnight = (day: string) => `(${day})::timestamp at time zone 'Asia/Ho_Chi_Minh'`

/** Stalls whose holiday began or ended meanwhile: no row changes then. */
const TURNED_BY_DATE = `
  select id from seller
   where holiday_from is not null
     and (${midnight("holiday_from::date")} between $1 and now()
          or ${midnight("holiday_until::date + 1")} between $1 and now())`

/** Goods made to order of which more is made from today: with the month, and with what is ordered of it (its level is written). */
const TURNED_BY_MONTH = `
  select product_id from listing
   where monthly_capacity is not null
     and ${midnight("date_trunc('month', now() at time zone 'Asia/Ho_Chi_Minh')")} between $1 and now()`

const SINCE_DAY = "to_char($1::timestamptz at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')"

/**
 * Goods whose stars ended meanwhile by the calendar alone: with the certificate's last day, or with the last day that
 * article 12.3 carries it to. Looked for once a day: at midnight in Vietnam.
 */
const TURNED_CERTIFICATES = `
  select product_id from certificate
   where ${SINCE_DAY} < ${TODAY} and verified_at is not null
     and (valid_until >= ${SINCE_DAY} and valid_until < ${TODAY}
          or filed_on is not null and valid_until::date + ${EXTENSION_DAYS} >= ${SINCE_DAY}::date
             and valid_until::date + ${EXTENSION_DAYS} < ${TODAY}::date)`

/** Goods with a verified certificate whose decision, or the one that took it back, is spelt otherwise now: both stand on its page. */
const CHANGED_DECISIONS = ["decision_id", "withdrawal_id"]
  .map(
    (column) => `select product_id from decision join certificate on certificate.${column} = decision.id
      where decision.updated_at >= $1 and decision.deleted_at is null and certificate.verified_at is not null
        and certificate.deleted_at is null`,
  )
  .join(" union ")

/** Collections whose first day began meanwhile, or whose last one ended. Looked for once a day, as the stars are. */
const TURNED_SEASONS = `
  select from featured_collection
   where ${SINCE_DAY} < ${TODAY} and published_at is not null
     and (shows_from > ${SINCE_DAY} and shows_from <= ${TODAY} or shows_until >= ${SINCE_DAY} and shows_until < ${TODAY})`

const STATEMENT = `
with changed_seller as (
  select id from seller where updated_at >= $1 or deleted_at >= $1
  union ${TURNED_BY_DATE}
  union ${changedTexts("seller")}
), changed_village as (
  select id from village where updated_at >= $1 or deleted_at >= $1
  union select village_id from village_recognition where updated_at >= $1 or deleted_at >= $1
  union ${changedTexts("village")}
), changed_craft as (
  select id from craft where updated_at >= $1 or deleted_at >= $1
  union select craft_id from craft_step where updated_at >= $1 or deleted_at >= $1
  union ${changedTexts("craft")}
), changed_listing as (
  select id as product_id from product where updated_at >= $1 or deleted_at >= $1
  union select product_id from listing where updated_at >= $1 or deleted_at >= $1
  union select product_id from product_variant where updated_at >= $1 or deleted_at >= $1
  union select product_id from listing where seller_id in (select id from changed_seller)
  union select product_id from certificate where updated_at >= $1
  union ${CHANGED_DECISIONS}
  union ${TURNED_CERTIFICATES}
  union ${changedTexts("product")}
  union select product_id from listing where id in (${changedTexts("listing")})
  union select product_id from product_variant where id in (${changedTexts("product_variant")})
), changed_offer as (
  select product_id from price
    join product_variant_price_set variant_price_set on variant_price_set.price_set_id = price.price_set_id
    join product_variant on product_variant.id = variant_price_set.variant_id
   where price.updated_at >= $1
  union
  select product_id from inventory_level
    join product_variant_inventory_item variant_item on variant_item.inventory_item_id = inventory_level.inventory_item_id
    join product_variant on product_variant.id = variant_item.variant_id
   where inventory_level.updated_at >= $1
  union ${TURNED_BY_MONTH}
), changed_product as (
  select product_id, bool_or(is_listing) as is_listing
    from (select product_id, true as is_listing from changed_listing
          union all select product_id, false from changed_offer) both_kinds
   group by product_id order by product_id limit ${MOST_PRODUCTS + 1}
), named as (
  select product.id, product.handle, seller.handle as seller, village.handle as village, craft.handle as craft, is_listing
    from changed_product
    join product on product.id = changed_product.product_id
    left join listing on listing.product_id = product.id
    left join seller on seller.id = listing.seller_id
    left join village on village.id = seller.village_id
    left join craft on craft.id = listing.craft_id
   order by product.id limit ${MOST_PRODUCTS}
)
select json_build_object(
  'read_at', now(),
  'products', coalesce((select json_agg(named) from named), '[]'),
  'sellers', coalesce((select json_agg(json_build_object('id', id, 'handle', handle)) from seller
                        where id in (select id from changed_seller)), '[]'),
  'villages', coalesce((select json_agg(json_build_object('id', id, 'handle', handle)) from village
                         where id in (select id from changed_village)), '[]'),
  'crafts', coalesce((select json_agg(json_build_object('id', id, 'handle', handle)) from craft
                       where id in (select id from changed_craft)), '[]'),
  'guides', coalesce((select json_agg(json_build_object('id', id, 'handle', slug)) from guide
                       where updated_at >= $1 or deleted_at >= $1), '[]'),
  'is_featured', exists(select from featured_collection where updated_at >= $1)
    or exists(${TURNED_SEASONS}),
  'is_cut', (select count(*) > ${MOST_PRODUCTS} from changed_product)) as body`

/** Everything on buyers' screens that changed at or after `since`, by a row or by the date; one statement over indexes on `updated_at`. */
export async function readChanges(container: MedusaContainer, since: Date): Promise<Changes> {
  const row = await readRow<{ body: Changes }>(container, STATEMENT, [since])
  if (!row) {
    throw new Error("The statement for changes answered no row")
  }
  return row.body
}
