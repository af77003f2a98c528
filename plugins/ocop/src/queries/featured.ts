import { vietnamDate } from "@cho-lang/kit/vietnam-date"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type FeaturedState, featuredState } from "../workflows/rules/read-featured"
import type { Reach } from "../workflows/steps/find-product"
import { droppedFrom, ITEM_JOINS } from "./featured-sql"

/** Why buyers do not see a product of a collection now. */
export type DropReason = "gone" | "stall_closed" | "moved" | "unpublished" | "out_of_stock"

export interface FeaturedItemView {
  product_id: string
  title: string
  seller: string
  /** Key of its picture. */
  picture: string | null
  dropped: DropReason | null
}

/** A collection as officers see it. Days of Vietnam `YYYY-MM-DD`. */
export interface FeaturedView {
  id: string
  commune_code: string | null
  /** Name of the commune; null for the whole site. */
  place: string | null
  title: string
  title_en: string | null
  text: string
  text_en: string | null
  picture: string | null
  is_hero: boolean
  shows_from: string
  shows_until: string
  state: FeaturedState
  revision: number
  is_demo: boolean
  items: FeaturedItemView[]
}

type Row = Omit<FeaturedView, "state"> & { published_at: string | null }

const STATEMENT = `
select one.id, one.commune_code, commune.full_name as place, title, title_en, text, text_en, picture, is_hero, shows_from,
    shows_until, published_at, revision, one.is_demo,
    coalesce((select json_agg(json_build_object('product_id', item.product_id, 'title', coalesce(product.title, ''),
          'seller', coalesce(seller.name, ''), 'picture', product.thumbnail, 'dropped', ${droppedFrom("one.commune_code")}) order by item.position)
       from featured_item item ${ITEM_JOINS}
      where item.collection_id = one.id and item.deleted_at is null), '[]') as items
  from featured_collection one
  left join commune on commune.code = one.commune_code
 where one.deleted_at is null and (:id::text is null or one.id = :id)
   and (:commune_code::text is null or one.commune_code = :commune_code)
 order by one.commune_code nulls first, one.position, one.id
 limit 200`

/** Collections within an officer's place, in the order of their pages; one where `id` is given. One statement. */
export async function readFeaturedCollections(
  container: MedusaContainer,
  { commune_code }: Reach,
  id: string | null = null,
): Promise<FeaturedView[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Row[] }>(STATEMENT, { id, commune_code })
  const today = vietnamDate(new Date())
  return rows.map(({ published_at, ...row }) => ({ ...row, state: featuredState({ ...row, published_at }, today) }))
}

const GOODS = `
select item.product_id, product.title, seller.name as seller, product.thumbnail as picture, ${droppedFrom("null::text")} as dropped
  from (select id as product_id from product where deleted_at is null) item ${ITEM_JOINS}
 where seller.id is not null and (:commune_code::text is null or seller.commune_code = :commune_code)
   and (:q::text is null or position(lower(:q) in lower(product.title || ' ' || seller.name)) > 0)
 order by product.created_at desc, product.id limit 20`

/** Goods an officer may choose from, the newest that fit `q`, a part of their name or their stall's. */
export async function readFeaturedGoods(
  container: MedusaContainer,
  wish: { commune_code: string | null; q: string | null },
): Promise<FeaturedItemView[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: FeaturedItemView[] }>(GOODS, wish)
  return rows
}
