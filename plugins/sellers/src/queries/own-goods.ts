import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type GoodsState = "draft" | "proposed" | "sent_back" | "rejected" | "on_sale" | "paused"

/** One piece of a stall as its desk lists it. Times ISO 8601, UTC. */
export interface OwnGoodsRow {
  /** The phone's name for the draft; null for goods that never had one. */
  client_key: string | null
  product_id: string | null
  handle: string | null
  name: string | null
  /** Key of the first photo; null while there is none. */
  picture: string | null
  price_vnd: number | null
  /** Pieces that can be sold now. */
  quantity: number | null
  state: GoodsState
  /** On sale, and a change of it waits or was sent back. */
  change: "proposed" | "sent_back" | "open" | null
  /** What the officer wrote last, where it still counts. */
  reason: string | null
  updated_at: string
}

const ISO = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const STATEMENT = `
with goods as (
  select draft.client_key, coalesce(listing.product_id, draft.product_id) as product_id, draft.state as draft_state,
         draft.answers, greatest(draft.updated_at, listing.updated_at) as updated_at
    from (select * from listing where seller_id = :seller_id and deleted_at is null) listing
    full join (select * from listing_draft where seller_id = :seller_id and deleted_at is null) draft
      on draft.product_id = listing.product_id)
select goods.client_key, goods.product_id, product.handle,
       case when product.status = 'published' then product.title
            else coalesce(goods.answers->>'name', product.title) end as name,
       coalesce(product.thumbnail, photo.key) as picture,
       coalesce(price.amount, case when jsonb_typeof(goods.answers->'price_vnd') = 'number'
                                   then (goods.answers->>'price_vnd')::numeric end)::float8 as price_vnd,
       stock.quantity,
       case when product.status = 'published' then 'on_sale'
            when goods.draft_state = 'proposed' then 'proposed'
            when goods.draft_state = 'rejected' then 'rejected'
            when goods.draft_state = 'open' and review.verdict = 'sent_back' then 'sent_back'
            when product.status = 'draft' and (goods.draft_state is null or goods.draft_state = 'published') then 'paused'
            else 'draft' end as state,
       case when product.status = 'published' and goods.draft_state in ('open', 'proposed')
            then case when goods.draft_state = 'open' and review.verdict = 'sent_back' then 'sent_back'
                      else goods.draft_state end end as change,
       case when goods.draft_state in ('open', 'rejected') and review.verdict <> 'published' then review.reason end as reason,
       ${ISO("goods.updated_at")} as updated_at
  from goods
  left join product on product.id = goods.product_id and product.deleted_at is null
  left join lateral (
    select key from listing_picture
     where id = goods.answers->'pictures'->>0 and seller_id = :seller_id and deleted_at is null) photo on true
  left join lateral (
    select verdict, reason from listing_review
     where product_id = goods.product_id and deleted_at is null order by created_at desc, id desc limit 1) review on true
  left join lateral (
    select min(price.amount) as amount
      from product_variant variant
      join product_variant_price_set link on link.variant_id = variant.id and link.deleted_at is null
      join price on price.price_set_id = link.price_set_id and price.currency_code = 'vnd' and price.price_list_id is null
                and price.rules_count = 0 and price.min_quantity is null and price.deleted_at is null
     where variant.product_id = product.id and variant.deleted_at is null) price on true
  left join lateral (
    select sum(level.stocked_quantity - level.reserved_quantity)::int as quantity
      from product_variant variant
      join product_variant_inventory_item link on link.variant_id = variant.id and link.deleted_at is null
      join inventory_level level on level.inventory_item_id = link.inventory_item_id and level.deleted_at is null
     where variant.product_id = product.id and variant.deleted_at is null) stock on true
 where goods.product_id is null or product.id is not null
 order by goods.updated_at desc, coalesce(goods.product_id, goods.client_key)
 limit :limit offset :offset`

/** The goods of a stall with their drafts, newest first, in one statement. */
export async function readOwnGoods(
  container: MedusaContainer,
  page: { seller_id: string; limit: number; offset: number },
): Promise<OwnGoodsRow[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: OwnGoodsRow[] }>(STATEMENT, { ...page })
  return rows
}
