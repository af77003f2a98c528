import type { MedusaContainer } from "@medusajs/framework/types"
import { type Locale, perLocale } from "./locale"
import {
  cardJoins,
  datedCardFields,
  HOLIDAY_UNTIL,
  IS_VISIBLE,
  MONTH_LEFT,
  type ProductCard,
  VISIBLE_PRODUCTS,
} from "./product-card"
import { type JsonText, readJson } from "./read-json"

export interface SimilarProducts {
  similar_products: { handle: string; product_cards: ProductCard[] }[]
}

const MOST_SIMILAR = 4

/** So many of the nearest are looked at; their stock decides which are shown, and looking costs. */
const NEAR = { sameCraft: 40, sameVillage: 20 }

/** Goods of the same craft, those of the same village first, then other crafts of the village; each the newest first. */
const NEAREST = `
  (select product.id, case when seller.village_id = wanted.village_id then 0 else 1 end as distance
     from ${VISIBLE_PRODUCTS}
    where ${IS_VISIBLE} and listing.craft_id = wanted.craft_id and product.handle <> all($1::text[])
    order by distance, product.created_at desc limit ${NEAR.sameCraft})
  union all
  (select product.id, 2
     from ${VISIBLE_PRODUCTS}
    where ${IS_VISIBLE} and seller.village_id = wanted.village_id
      and listing.craft_id is distinct from wanted.craft_id and product.handle <> all($1::text[])
    order by product.created_at desc limit ${NEAR.sameVillage})`

const STATEMENT = perLocale(
  (locale) => `
  select json_build_object('similar_products', coalesce(
           json_agg(json_build_object('handle', wanted.handle, 'product_cards', coalesce(others.cards, '[]'))
                    order by wanted.position), '[]'))::text as body
    from (select asked.position, product.handle, listing.craft_id, seller.village_id
            from unnest($1::text[]) with ordinality asked (handle, position)
            join product on product.handle = asked.handle and product.deleted_at is null
            join listing on listing.product_id = product.id and listing.deleted_at is null
            join seller on seller.id = listing.seller_id) wanted
    cross join lateral (
      select json_agg(shown.card order by shown.distance, shown.created_at desc, shown.id) as cards
        from (select json_build_object(${datedCardFields(locale)}) as card, near.distance, product.created_at, product.id
                from (${NEAREST}) near join (${VISIBLE_PRODUCTS}) on product.id = near.id ${cardJoins(locale)}
               where offer.stock > 0 and offer.price is not null and ${HOLIDAY_UNTIL} is null
                 and coalesce(${MONTH_LEFT}, 1) > 0
               order by near.distance, product.created_at desc, product.id
               limit ${MOST_SIMILAR}) shown) others`,
)

/** What a buyer may like instead of goods that are gone: up to four for each, to be had now; one statement. */
export async function readSimilarProducts(
  container: MedusaContainer,
  handles: string[],
  locale: Locale,
): Promise<JsonText<SimilarProducts>> {
  const body = await readJson<SimilarProducts>(container, STATEMENT[locale], [handles])
  if (body === null) {
    throw new Error("The statement for similar products answered no row")
  }
  return body
}
