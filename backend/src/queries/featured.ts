import { TODAY } from "@cho-lang/ocop/queries/badge-sql"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type Locale, perLocale } from "./locale"
import { cardJoins, datedCardFields, IS_VISIBLE, MONTH_LEFT, type ProductCard, VISIBLE_PRODUCTS } from "./product-card"
import { type JsonText, readJson } from "./read-json"

/** What officers show first in a place, while it is on. */
export interface FeaturedCollection {
  id: string
  title: string
  text: string
  /** Key of the cover: the officers' choice while it is a picture of goods shown, else the first one's. */
  picture: string | null
  is_hero: boolean
  /** Last day, `YYYY-MM-DD`. */
  shows_until: string
  is_demo: boolean
  /** What can be had of it, in the officers' order. */
  product_cards: ProductCard[]
}

const textIn = (locale: Locale, column: string): string =>
  locale === "vi-VN" ? `one.${column}` : `coalesce(nullif(one.${column}_en, ''), one.${column})`

/** A piece that is gone, paused, sold out, or of a stall that is closed drops out here, and comes back by itself. */
const STATEMENT = perLocale(
  (locale) => `
  select json_build_object('featured_collections', coalesce(json_agg(json_build_object(
      'id', one.id, 'title', ${textIn(locale, "title")}, 'text', ${textIn(locale, "text")},
      'picture', case when one.picture = any(goods.pictures) then one.picture else goods.pictures[1] end,
      'is_hero', one.is_hero, 'shows_until', one.shows_until, 'is_demo', one.is_demo, 'product_cards', goods.cards)
      order by one.is_hero desc, one.position, one.id), '[]'))::text as body
    from featured_collection one
    cross join lateral (
      select json_agg(json_build_object(${datedCardFields(locale)}) order by item.position) as cards,
             array_agg(product.thumbnail order by item.position) filter (where product.thumbnail is not null) as pictures
        from featured_item item
        join (${VISIBLE_PRODUCTS}) on product.id = item.product_id ${cardJoins(locale)}
       where item.collection_id = one.id and item.deleted_at is null and ${IS_VISIBLE}
         and offer.stock > 0 and offer.price is not null and coalesce(${MONTH_LEFT}, 1) > 0
         and (one.commune_code is null or seller.commune_code = one.commune_code)) goods
   where one.deleted_at is null and one.published_at <= now() and ${TODAY} between one.shows_from and one.shows_until
     and one.commune_code is not distinct from $1::text and goods.cards is not null`,
)

/** Collections that are on now, of the home page or of a commune's, the hero first; one statement. */
export async function readFeatured(
  container: MedusaContainer,
  commune: string | null,
  locale: Locale,
): Promise<JsonText<{ featured_collections: FeaturedCollection[] }>> {
  return (await readJson(container, STATEMENT[locale], [commune])) ?? '{"featured_collections":[]}'
}
