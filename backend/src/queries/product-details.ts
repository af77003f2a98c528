import { badgeFacts } from "@cho-lang/ocop/queries/badge-sql"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { PublicCertificate } from "./certificates"
import { type Locale, languageOf, perLocale, textOf, translationJoin } from "./locale"
import {
  cardJoins,
  datedCardFields,
  IS_VISIBLE,
  type ProductCard,
  VARIANT_PRICE,
  VARIANT_STOCK,
  VISIBLE_PRODUCTS,
} from "./product-card"
import { type JsonText, readJson } from "./read-json"

/** A certificate in force: where article 12.3 carries it past its end, the last day it can. */
export type BadgeCertificate = PublicCertificate & { extended_until: string | null }

/** What a buyer reads on a product's page. Texts in one language, money in đồng, weights in grams. */
export interface ProductDetail extends Omit<ProductCard, "seller" | "village"> {
  description: string | null
  /** Picture keys, in order. */
  pictures: string[]
  materials: string | null
  dimensions: string | null
  care: string | null
  food: {
    ingredients: string | null
    allergens: string | null
    net_weight_grams: number | null
    best_before_days: number | null
    keeping: string | null
  } | null
  /** Packed. */
  weight_grams: number | null
  /** Name of who made it, where that is not the stall itself. */
  made_by: string | null
  /** Pieces made to order in a month, at most; null where the household said nothing. */
  monthly_capacity: number | null
  /** Steps of the craft that this piece went through, in the order of work. */
  craft_steps: string[]
  /** Empty for a product without choices. */
  options: { id: string; title: string; values: { id: string; value: string }[] }[]
  variants: {
    id: string
    sku: string | null
    title: string
    price: number | null
    stock: number
    manage_inventory: boolean
    option_value_ids: string[]
  }[]
  seller: {
    handle: string
    name: string
    summary: string | null
    picture: string | null
    since_year: number | null
    entity_type: string
  }
  village: { handle: string; name: string; summary: string; picture: string }
  /** The certificate behind the stars, while they show. */
  certificate: BadgeCertificate | null
  /** The batch that was begun last among those whose own code everybody may open; days `YYYY-MM-DD`. None that is recalled. */
  newest_lot: { code: string; made_from: string; made_to: string | null } | null
  /** Up to four others of the same craft, those of other stalls first. */
  similar: ProductCard[]
}

/** Medusa wants an option on every product; this one, named as Admin does, stands for "no choice". */
const NO_CHOICE = "Default option"
const SIMILAR = 4
/** Core keeps no order of a product's options: those of the desk carry their place. */
const OPTION_ORDER = "(product_option.metadata->>'rank')::int nulls last, product_option.created_at, product_option.id"

const STATEMENT = perLocale(
  (locale) => `
with found as (
  select product.id, listing.craft_id, listing.seller_id from ${VISIBLE_PRODUCTS}
   where ${IS_VISIBLE} and product.handle = $1
), others as (
  select other.id, row_number() over (order by is_own, created_at desc, other.id) as place
    from found cross join lateral (
      (${newestOfCraft("<>")}) union all (${newestOfCraft("=")})
    ) other
   order by place limit ${SIMILAR}
)
select json_build_object('product_detail', jsonb_build_object(${datedCardFields(locale)}) || jsonb_build_object(
  'description', ${textOf(locale, "product", "description")},
  'pictures', coalesce((select json_agg(url order by rank, id) from image
                         where product_id = product.id and deleted_at is null), '[]'),
  'materials', ${textOf(locale, "listing", "materials")},
  'dimensions', ${textOf(locale, "listing", "dimensions")},
  'care', ${textOf(locale, "listing", "care")},
  'food', case when listing.ingredients is not null then json_build_object(
    'ingredients', ${textOf(locale, "listing", "ingredients")},
    'allergens', ${textOf(locale, "listing", "allergens")},
    'net_weight_grams', listing.net_weight_grams,
    'best_before_days', listing.best_before_days,
    'keeping', ${textOf(locale, "listing", "keeping")}) end,
  'weight_grams', product.weight,
  'made_by', (select name from maker where id = listing.maker_id and deleted_at is null),
  'monthly_capacity', listing.monthly_capacity,
  'craft_steps', coalesce((
    select json_agg(${textOf(locale, "craft_step", "name")} order by craft_step.position)
      from craft_step ${translationJoin(locale, "craft_step")}
     where craft_step.id = any(listing.craft_step_ids) and craft_step.deleted_at is null), '[]'),
  'options', ${optionsOf(locale)},
  'variants', ${variantsOf(locale)},
  'seller', json_build_object('handle', seller.handle, 'name', seller.name,
    'summary', ${textOf(locale, "seller", "summary")}, 'picture', seller.picture,
    'since_year', seller.since_year, 'entity_type', seller.entity_type),
  'village', json_build_object('handle', village.handle, 'name', ${textOf(locale, "village", "name")},
    'summary', ${textOf(locale, "village", "summary")}, 'picture', village.picture),
  'certificate', ${badgeFacts(languageOf(locale))},
  'newest_lot', (select json_build_object('code', code.code, 'made_from', lot.made_from, 'made_to', lot.made_to)
     from lot join trace_code code on code.lot_id = lot.id and code.serial is null and code.revoked_at is null and code.deleted_at is null
    where lot.product_id = product.id and lot.state <> 'recalled' and lot.deleted_at is null
    order by lot.created_at desc, lot.id limit 1),
  'similar', coalesce((select json_agg(other.card order by other.place) from (
     select others.place, json_build_object(${datedCardFields(locale)}) as card
       from others join (${VISIBLE_PRODUCTS}) on product.id = others.id ${cardJoins(locale)}) other), '[]')
))::text as body
  from found join (${VISIBLE_PRODUCTS}) on product.id = found.id ${cardJoins(locale)}
  ${translationJoin(locale, "listing")}
  ${translationJoin(locale, "seller")}`,
)

/** Newest goods of the craft of `found`, of other stalls or of its own; cut early, for a craft may have thousands. */
function newestOfCraft(seller: "<>" | "="): string {
  return `
    select product.id, product.created_at, listing.seller_id = found.seller_id as is_own from ${VISIBLE_PRODUCTS}
     where ${IS_VISIBLE} and listing.craft_id = found.craft_id and listing.seller_id ${seller} found.seller_id
       and product.id <> found.id
     order by product.created_at desc, product.id limit ${SIMILAR}`
}

function optionsOf(locale: Locale): string {
  return `coalesce((
    select json_agg(json_build_object('id', product_option.id, 'title', ${textOf(locale, "product_option", "title")},
             'values', (
               select json_agg(json_build_object('id', product_option_value.id,
                        'value', ${textOf(locale, "product_option_value", "value")})
                        order by product_option_value.rank nulls last, product_option_value.created_at, product_option_value.id)
                 from product_product_option_value chosen
                 join product_option_value on product_option_value.id = chosen.product_option_value_id
                  and product_option_value.deleted_at is null
                 ${translationJoin(locale, "product_option_value")}
                where chosen.product_product_option_id = product_product_option.id and chosen.deleted_at is null))
             order by ${OPTION_ORDER})
      from product_product_option
      join product_option on product_option.id = product_product_option.product_option_id and product_option.deleted_at is null
       and product_option.title <> '${NO_CHOICE}'
      ${translationJoin(locale, "product_option")}
     where product_product_option.product_id = product.id and product_product_option.deleted_at is null), '[]')`
}

function variantsOf(locale: Locale): string {
  return `coalesce((
    select json_agg(json_build_object('id', product_variant.id, 'sku', product_variant.sku,
             'title', ${textOf(locale, "product_variant", "title")},
             'price', ${VARIANT_PRICE}, 'stock', ${VARIANT_STOCK},
             'manage_inventory', product_variant.manage_inventory,
             'option_value_ids', coalesce((
               select json_agg(chosen.option_value_id order by ${OPTION_ORDER})
                 from product_variant_option chosen
                 join product_option_value on product_option_value.id = chosen.option_value_id
                 join product_option on product_option.id = product_option_value.option_id
                  and product_option.title <> '${NO_CHOICE}'
                where chosen.variant_id = product_variant.id), '[]'))
             order by product_variant.variant_rank, product_variant.created_at, product_variant.id)
      from product_variant
      ${translationJoin(locale, "product_variant")}
     where product_variant.product_id = product.id and product_variant.deleted_at is null), '[]')`
}

/** The page of one product, one statement; null when there is none that may be seen. */
export function readProductDetail(
  container: MedusaContainer,
  handle: string,
  locale: Locale,
): Promise<JsonText<{ product_detail: ProductDetail }> | null> {
  return readJson(container, STATEMENT[locale], [handle])
}
