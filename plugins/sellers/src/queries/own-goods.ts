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
  /** A `data:` address to show meanwhile; null for a photo that is no upload. */
  picture_blur: string | null
  /** False while the widths of the first photo are being made. */
  is_picture_ready: boolean
  /** The lowest, in đồng. */
  price_vnd: number | null
  /** Pieces that can be sold now, of all sizes and colours; null where none of them is counted. */
  quantity: number | null
  /** Sizes and colours; 0 for what is no product yet. */
  variant_count: number
  state: GoodsState
  /** On sale or paused, and a change of it waits, was sent back or is being written. */
  change: "proposed" | "sent_back" | "open" | null
  /** What the officer wrote last, where it still counts. */
  reason: string | null
  updated_at: string
}

/** One size or colour; `title` is the only form's own name where there is one. */
export interface OwnVariant {
  id: string
  title: string
  price_vnd: number | null
  /** Null for what is made when it is ordered. */
  quantity: number | null
}

/** One piece with its sizes and colours, in their order, and the revision of its draft (0: none). */
export interface OwnProduct extends OwnGoodsRow {
  revision: number
  variants: OwnVariant[]
}

const ISO = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Every form of a product with its plain price and what can be sold of it. */
const FORMS = `
    select variant.id, variant.title, variant.variant_rank, price.amount, stock.quantity
      from product_variant variant
      left join lateral (
        select min(price.amount)::float8 as amount
          from product_variant_price_set link
          join price on price.price_set_id = link.price_set_id and price.currency_code = 'vnd'
               and price.price_list_id is null and price.rules_count = 0 and price.min_quantity is null
               and price.deleted_at is null
         where link.variant_id = variant.id and link.deleted_at is null) price on true
      left join lateral (
        select sum(level.stocked_quantity - level.reserved_quantity)::int as quantity
          from product_variant_inventory_item link
          join inventory_level level on level.inventory_item_id = link.inventory_item_id and level.deleted_at is null
         where link.variant_id = variant.id and link.deleted_at is null and not variant.allow_backorder) stock on true
     where variant.product_id = product.id and variant.deleted_at is null`

/** Drafts and listings of a stall, paired; what lost its product is left out. */
const GOODS = `
  select draft.client_key, coalesce(listing.product_id, draft.product_id) as product_id, draft.state as draft_state,
         draft.revision, draft.answers, greatest(draft.updated_at, listing.updated_at) as updated_at
    from (select * from listing where seller_id = :seller_id and deleted_at is null) listing
    full join (select * from listing_draft where seller_id = :seller_id and deleted_at is null) draft
      on draft.product_id = listing.product_id`

/**
 * What a household calls its state. On sale is what buyers see; paused is what the household itself took off; below
 * that a draft's own state speaks, and one that was taken back out of the officer's hands is a draft again.
 */
const STATEMENT = `
with goods as (${GOODS})
select goods.client_key, goods.product_id, product.handle, coalesce(goods.revision, 0) as revision,
       case when product.status = 'published' or pause.id is not null then product.title
            else coalesce(goods.answers->>'name', product.title) end as name,
       shown.key as picture, photo.blur as picture_blur,
       (shown.key is not null and coalesce(photo.state, 'ready') = 'ready') as is_picture_ready,
       coalesce(forms.amount, case when jsonb_typeof(goods.answers->'price_vnd') = 'number'
                                   then (goods.answers->>'price_vnd')::numeric end)::float8 as price_vnd,
       forms.quantity, coalesce(forms.variant_count, 0) as variant_count, coalesce(forms.variants, '[]') as variants,
       case when stands.word is not null then stands.word
            when goods.draft_state = 'proposed' then 'proposed'
            when coalesce(goods.draft_state, product.status) = 'rejected' then 'rejected'
            when goods.draft_state = 'open' and review.verdict = 'sent_back' then 'sent_back'
            when goods.draft_state is null and product.status = 'proposed' then 'proposed'
            else 'draft' end as state,
       case when stands.word is not null and goods.draft_state in ('open', 'proposed')
            then case when goods.draft_state = 'open' and review.verdict = 'sent_back' then 'sent_back'
                      else goods.draft_state end end as change,
       case when goods.draft_state in ('open', 'rejected') and review.verdict <> 'published' then review.reason end as reason,
       ${ISO("goods.updated_at")} as updated_at
  from goods
  left join product on product.id = goods.product_id and product.deleted_at is null
  left join goods_pause pause on pause.product_id = product.id and product.status = 'draft' and pause.deleted_at is null
  left join lateral (
    select case when product.status = 'published' then 'on_sale' when pause.id is not null then 'paused' end as word
    ) stands on true
  left join lateral (
    select key from listing_picture
     where id = goods.answers->'pictures'->>0 and seller_id = :seller_id and deleted_at is null) wished on true
  left join lateral (
    select case when stands.word is not null then coalesce(product.thumbnail, wished.key)
                else coalesce(wished.key, product.thumbnail) end as key) shown on true
  left join listing_picture photo on photo.key = shown.key and photo.deleted_at is null
  left join lateral (
    select verdict, reason from listing_review
     where product_id = goods.product_id and deleted_at is null order by created_at desc, id desc limit 1) review on true
  left join lateral (
    select min(form.amount) as amount, sum(form.quantity)::int as quantity, count(*)::int as variant_count,
           json_agg(json_build_object('id', form.id, 'title', form.title, 'price_vnd', form.amount,
             'quantity', form.quantity) order by form.variant_rank nulls last, form.id) as variants
      from (${FORMS}) form) forms on true
 where (goods.product_id is null or product.id is not null)
   and (:product_id::text is null or goods.product_id = :product_id)
 order by goods.updated_at desc, coalesce(goods.product_id, goods.client_key)
 limit :limit offset :offset`

const COUNT = `
with goods as (${GOODS})
select count(*)::int as count from goods
  left join product on product.id = goods.product_id and product.deleted_at is null
 where goods.product_id is null or product.id is not null`

async function read(
  container: MedusaContainer,
  wish: { seller_id: string; product_id: string | null; limit: number; offset: number },
): Promise<OwnProduct[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: OwnProduct[] }>(STATEMENT, { ...wish })
  return rows
}

/** The goods of a stall with their drafts, newest first, in one statement. */
export async function readOwnGoods(
  container: MedusaContainer,
  page: { seller_id: string; limit: number; offset: number },
): Promise<OwnGoodsRow[]> {
  const rows = await read(container, { ...page, product_id: null })
  return rows.map(({ variants: _, revision: __, ...row }) => row)
}

/** How many goods and drafts the stall has. */
export async function countOwnGoods(container: MedusaContainer, sellerId: string): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { count: number }[] }>(COUNT, { seller_id: sellerId })
  return rows[0]?.count ?? 0
}

/** One product of the stall; null for another stall's. */
export async function readOwnProduct(
  container: MedusaContainer,
  of: { seller_id: string; product_id: string },
): Promise<OwnProduct | null> {
  const [row] = await read(container, { ...of, limit: 1, offset: 0 })
  return row ?? null
}
