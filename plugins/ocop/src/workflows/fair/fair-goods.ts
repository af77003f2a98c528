import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { showsBadgeSql } from "../rules/badge-sql"
import { type FairWish, setsOfKind } from "../rules/read-fair-wish"
import type { Reach } from "../steps/find-product"

/** A piece as a catalogue prints it, as it is at the moment of reading. */
export interface FairGood {
  id: string
  handle: string
  title: string
  /** Key of its picture. */
  picture: string | null
  stall: string
  village: string
  commune: string
  craft: string | null
  /** Lowest price of a variant in đồng; null where none has one. */
  price: number | null
  price_varies: boolean
  /** Of a certificate in force now; null without one. */
  stars: 3 | 4 | 5 | null
  stars_are_demo: boolean
  is_demo: boolean
}

export interface FairQuery extends Reach {
  wish: FairWish
}

/** Only what buyers see: published goods of open stalls. */
const FROM = `
  from product
  join listing on listing.product_id = product.id and listing.deleted_at is null
  join seller on seller.id = listing.seller_id and seller.deleted_at is null and seller.status = 'approved'
  join village on village.id = seller.village_id
  join commune on commune.code = seller.commune_code
  left join craft on craft.id = listing.craft_id and craft.deleted_at is null
  left join lateral (select certificate.stars, certificate.product_set, certificate.is_demo
      from certificate where certificate.product_id = product.id and ${showsBadgeSql()} limit 1) badge on true`

const WHERE = `
 where product.deleted_at is null and product.status = 'published'
   and (:seller_id::text is null or seller.id = :seller_id)
   and (:commune_code::text is null or seller.commune_code = :commune_code)
   and (not :certified_only or badge.stars is not null)
   and (:stars::int is null or badge.stars = :stars)
   and (:sets::text is null or badge.product_set = any(string_to_array(:sets, ',')))
   and (:village::text is null or village.handle = :village)
   and (:collection_id::text is null or exists (select from featured_item item
          join featured_collection one on one.id = item.collection_id and one.deleted_at is null
           and (:commune_code::text is null or one.commune_code is null or one.commune_code = :commune_code)
           and (:seller_id::text is null or one.published_at <= now())
         where item.product_id = product.id and item.collection_id = :collection_id and item.deleted_at is null))`

const PRICES = `
  left join lateral (select min(amount) as price, min(amount) <> max(amount) as varies
      from (select (select min(price.amount) from product_variant_price_set of_variant
                     join price on price.price_set_id = of_variant.price_set_id and price.deleted_at is null
                      and price.currency_code = 'vnd' and price.rules_count = 0 and price.price_list_id is null
                      and price.min_quantity is null
                    where of_variant.variant_id = product_variant.id and of_variant.deleted_at is null) as amount
              from product_variant where product_variant.product_id = product.id and product_variant.deleted_at is null) variant
      ) offer on true`

const TABLES = ["product", "village", "craft"] as const

/** English stands in core's table `translation`; where there is none, the Vietnamese text. */
const texts = (language: "vi" | "en") =>
  language === "vi"
    ? { of: (table: string, column: string) => `${table}.${column}`, joins: "" }
    : {
        of: (table: string, column: string) =>
          `coalesce(nullif(${table}_text.translations->>'${column}', ''), ${table}.${column})`,
        joins: TABLES.map(
          (table) => `left join translation ${table}_text on ${table}_text.reference_id = ${table}.id
            and ${table}_text.locale_code = 'en-US' and ${table}_text.deleted_at is null`,
        ).join("\n  "),
      }

function goodsSql(language: "vi" | "en"): string {
  const { of, joins } = texts(language)
  // "xã Hồng Vân" behind a village's name; English has no word for it that people would find on a map.
  const commune =
    language === "vi" ? "lower(left(commune.full_name, 1)) || substr(commune.full_name, 2)" : "commune.name"
  return `
select product.id, product.handle, ${of("product", "title")} as title, product.thumbnail as picture, seller.name as stall,
       ${of("village", "name")} as village, ${commune} as commune, ${of("craft", "name")} as craft,
       offer.price::float8 as price, coalesce(offer.varies, false) as price_varies,
       badge.stars, coalesce(badge.is_demo, false) as stars_are_demo, listing.is_demo
  ${FROM} ${joins} ${PRICES} ${WHERE}
 order by product.id limit :limit`
}

const GOODS = { vi: goodsSql("vi"), en: goodsSql("en") }
const COUNT = `select count(*)::int as count ${FROM} ${WHERE}`
const PICTURES = `select product.thumbnail as picture ${FROM} ${WHERE} order by product.id limit :limit`

function valuesOf({ seller_id, commune_code, wish }: FairQuery) {
  const { kind, stars, village, collection_id, certified_only } = wish
  const sets = kind === null ? null : (setsOfKind(kind) ?? []).join(",")
  return { seller_id, commune_code, certified_only, stars, sets, village, collection_id }
}

/** How many goods fit now; one statement. */
export async function countFairGoods(container: MedusaContainer, query: FairQuery): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { count: number }[] }>(COUNT, valuesOf(query))
  return rows[0]?.count ?? 0
}

/** Keys of the pictures of the goods that fit now, each once. */
export async function readFairPictures(container: MedusaContainer, query: FairQuery, limit: number): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const values = { ...valuesOf(query), limit }
  const { rows } = await knex.raw<{ rows: { picture: string | null }[] }>(PICTURES, values)
  return [...new Set(rows.flatMap(({ picture }) => picture ?? []))]
}

/** The goods that fit now, as they are now; one statement, so that all of a catalogue is true at one moment. */
export async function readFairGoods(
  container: MedusaContainer,
  query: FairQuery & { language: "vi" | "en"; limit: number },
): Promise<FairGood[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const values = { ...valuesOf(query), limit: query.limit }
  const { rows } = await knex.raw<{ rows: FairGood[] }>(GOODS[query.language], values)
  return rows
}
