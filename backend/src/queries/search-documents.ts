import type { MedusaContainer } from "@medusajs/framework/types"
import { textOf, translationJoin } from "./locale"
import { cardFields, cardJoins, IS_VISIBLE, VISIBLE_PRODUCTS } from "./product-card"
import { readJson } from "./read-json"

export type SearchEntity = "product" | "seller" | "village"

/** A row of an index: what a hit shows, in Vietnamese, and the texts of both languages that lead to it. */
export interface SearchDocument {
  id: string
  [field: string]: unknown
}

/** Which documents: those with the given ids, else the next ones after a key. */
export interface DocumentSelection {
  ids?: string[]
  after?: string
  limit: number
}

/** English texts stand in joins that the English reads make; the plain columns are the Vietnamese base texts. */
const ENGLISH = "en-US"

const PRODUCT = `
select json_build_object(${cardFields("vi-VN")},
         'status', product.status,
         'sales_channel_ids', coalesce((select json_agg(sales_channel_id) from product_sales_channel
                                         where product_id = product.id and deleted_at is null), '[]'),
         'materials', listing.materials,
         'description', product.description,
         'place', concat_ws(' ', commune.full_name, province.name, village.legacy_address),
         'english', json_build_object(
           'title', ${textOf(ENGLISH, "product", "title")},
           'subtitle', ${textOf(ENGLISH, "product", "subtitle")},
           'craft', ${textOf(ENGLISH, "craft", "name")},
           'materials', ${textOf(ENGLISH, "listing", "materials")},
           'description', ${textOf(ENGLISH, "product", "description")})) as document,
       product.id as key
  from ${VISIBLE_PRODUCTS} ${cardJoins(ENGLISH)}
  join province on province.code = commune.province_code
  ${translationJoin(ENGLISH, "listing")}
 where ${IS_VISIBLE} and product.id`

const SELLER = `
select json_build_object(
         'id', seller.id, 'handle', seller.handle, 'name', seller.name, 'summary', seller.summary,
         'picture', seller.picture, 'is_demo', seller.is_demo,
         'village', json_build_object('handle', village.handle, 'name', village.name),
         'commune', json_build_object('code', commune.code, 'name', commune.name),
         'place', concat_ws(' ', commune.full_name, province.name, village.legacy_address),
         'story', seller.story,
         'english', json_build_object(
           'summary', ${textOf(ENGLISH, "seller", "summary")}, 'story', ${textOf(ENGLISH, "seller", "story")})) as document,
       seller.id as key
  from seller
  join village on village.id = seller.village_id
  join commune on commune.code = seller.commune_code
  join province on province.code = commune.province_code
  ${translationJoin(ENGLISH, "seller")}
 where seller.status = 'approved' and seller.deleted_at is null and seller.id`

const VILLAGE = `
select json_build_object(
         'id', village.id, 'handle', village.handle, 'name', village.name, 'summary', village.summary,
         'picture', village.picture,
         'commune', json_build_object('code', commune.code, 'name', commune.name),
         'crafts', coalesce((select json_agg(craft.name order by craft.position)
                               from village_craft join craft on craft.id = village_craft.craft_id and craft.deleted_at is null
                              where village_craft.village_id = village.id), '[]'),
         'place', concat_ws(' ', commune.full_name, province.name, village.legacy_address),
         'story', village.story,
         'english', json_build_object(
           'summary', ${textOf(ENGLISH, "village", "summary")},
           'story', ${textOf(ENGLISH, "village", "story")},
           'crafts', coalesce((select json_agg(${textOf(ENGLISH, "craft", "name")} order by craft.position)
                                 from village_craft join craft on craft.id = village_craft.craft_id and craft.deleted_at is null
                                 ${translationJoin(ENGLISH, "craft")}
                                where village_craft.village_id = village.id), '[]'))) as document,
       village.id as key
  from village
  join commune on commune.code = village.commune_code
  join province on province.code = commune.province_code
  ${translationJoin(ENGLISH, "village")}
 where village.deleted_at is null and village.id`

const DOCUMENTS: Record<SearchEntity, string> = { product: PRODUCT, seller: SELLER, village: VILLAGE }

/** Search documents of what may be seen, by id, one statement. An id that may not be seen has none. */
export async function readSearchDocuments(
  container: MedusaContainer,
  entity: SearchEntity,
  { ids, after = "", limit }: DocumentSelection,
): Promise<SearchDocument[]> {
  const condition = ids ? "= any($1::text[])" : "> $1"
  const body = await readJson<SearchDocument[]>(
    container,
    `select coalesce(json_agg(document order by key), '[]')::text as body
       from (${DOCUMENTS[entity]} ${condition} order by key limit $2) documents`,
    [ids ?? after, limit],
  )
  return body === null ? [] : JSON.parse(body)
}
