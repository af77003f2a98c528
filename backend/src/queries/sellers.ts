import type { MedusaContainer } from "@medusajs/framework/types"
import { type Locale, perLocale, textOf, translationJoin } from "./locale"
import { HOLIDAY_UNTIL, IS_VISIBLE } from "./product-card"
import { type JsonText, readJson } from "./read-json"

/** An approved stall; `product_count` is of its published products. */
export interface SellerView {
  handle: string
  name: string
  entity_type: "household" | "individual" | "cooperative" | "company"
  summary: string | null
  picture: string | null
  since_year: number | null
  village: { handle: string; name: string }
  commune: { code: string; name: string; full_name: string }
  crafts: { handle: string; name: string }[]
  product_count: number
  /** Last day of its holiday, YYYY-MM-DD, while it lasts: seen, not sold. */
  holiday_until: string | null
  is_demo: boolean
}

export interface SellerDetail extends SellerView {
  story: string | null
  street_address: string | null
  /** ISO 8601 with zone. */
  opened_at: string | null
}

export interface SellerPage {
  sellers: SellerView[]
  count: number
  offset: number
  limit: number
}

const IS_OPEN = "seller.status = 'approved' and seller.deleted_at is null"

function sellerFields(locale: Locale): string {
  return `
  'handle', seller.handle,
  'name', seller.name,
  'entity_type', seller.entity_type,
  'summary', ${textOf(locale, "seller", "summary")},
  'picture', seller.picture,
  'since_year', seller.since_year,
  'village', json_build_object('handle', village.handle, 'name', ${textOf(locale, "village", "name")}),
  'commune', json_build_object('code', commune.code, 'name', commune.name, 'full_name', commune.full_name),
  'crafts', coalesce((
    select json_agg(json_build_object('handle', craft.handle, 'name', ${textOf(locale, "craft", "name")}) order by craft.position)
      from craft
      ${translationJoin(locale, "craft")}
     where craft.deleted_at is null and exists (
             select from listing where listing.craft_id = craft.id and listing.seller_id = seller.id
                and listing.deleted_at is null)), '[]'),
  'product_count', (select count(*) from listing join product on product.id = listing.product_id
                     where listing.seller_id = seller.id and listing.deleted_at is null and ${IS_VISIBLE}),
  'holiday_until', ${HOLIDAY_UNTIL},
  'is_demo', seller.is_demo`
}

function sellerJoins(locale: Locale): string {
  return `
  join village on village.id = seller.village_id
  join commune on commune.code = seller.commune_code
  ${translationJoin(locale, "seller")}
  ${translationJoin(locale, "village")}`
}

/** The page is cut first: a village may have hundreds of stalls. */
const LIST = perLocale(
  (locale) => `
with asked as (
  select seller.id from seller
   where ${IS_OPEN} and ($1::text is null or seller.village_id = (select id from village where handle = $1 and deleted_at is null))
), page as (
  select seller.id from seller join asked using (id) order by seller.name, seller.id limit $2 offset $3
)
select json_build_object(
  'sellers', coalesce((
    select json_agg(json_build_object(${sellerFields(locale)}) order by seller.name, seller.id)
      from page join seller on seller.id = page.id ${sellerJoins(locale)}), '[]'),
  'count', (select count(*) from asked),
  'offset', $3::int,
  'limit', $2::int)::text as body`,
)

const DETAIL = perLocale(
  (locale) => `
select json_build_object('seller', jsonb_build_object(${sellerFields(locale)}) || jsonb_build_object(
  'story', ${textOf(locale, "seller", "story")},
  'street_address', seller.street_address,
  'opened_at', seller.opened_at))::text as body
  from seller ${sellerJoins(locale)}
 where seller.handle = $1 and ${IS_OPEN}`,
)

/** Approved stalls by name, of one village when its handle is given; one statement. */
export async function readSellers(
  container: MedusaContainer,
  { village, limit, offset, locale }: { village?: string; limit: number; offset: number; locale: Locale },
): Promise<JsonText<SellerPage>> {
  const body = await readJson<SellerPage>(container, LIST[locale], [village ?? null, limit, offset])
  if (body === null) {
    throw new Error("The statement for sellers answered no row")
  }
  return body
}

/** One approved stall, one statement; null when there is none. */
export function readSeller(
  container: MedusaContainer,
  handle: string,
  locale: Locale,
): Promise<JsonText<{ seller: SellerDetail }> | null> {
  return readJson(container, DETAIL[locale], [handle])
}
