import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { showsBadgeSql } from "../rules/badge-sql"
import type { Reach } from "../steps/find-product"

/** What the market holds about a product, for its household and for officers. Money in đồng, days `YYYY-MM-DD`. */
export interface Evidence {
  id: string
  handle: string
  title: string
  story: string | null
  materials: string | null
  is_on_sale: boolean
  is_demo: boolean
  /** Keys of its pictures, in their order. */
  pictures: string[]
  seller: {
    handle: string
    name: string
    story: string | null
    street_address: string | null
    village: string
    commune: string
  }
  certificate: { stars: number; number: string; decided_on: string } | null
  /** Of the newest certificate that was verified, of the newest at all where none was. */
  holder: { name: string; registration_no: string | null } | null
  /**
   * Of the last twelve months: what was sent or lies ready for who fetches it, without what came back for money. Pieces alone: who may look at papers may not see what a
   * household earns.
   */
  sold: { pieces: number }
  /** Pieces that the household noted as sold elsewhere in the last twelve months. */
  sold_elsewhere: number
  /** Code of the newest batch, for its trace page: the batch's own, else a piece's. None of what is recalled or taken back. */
  trace_code: string | null
}

/** Beyond it a ZIP is no mail attachment any more. */
const MOST_PICTURES = 24

/** Pieces of a line that came back; for those that others were sent for the buyer has their pieces all the same. */
const CAME_BACK = `coalesce((select sum(coalesce(gone.received_quantity, gone.quantity))
          from share_return_item gone
          join share_return back on back.id = gone.share_return_id and back.state = 'received'
           and back.remedy is distinct from 'same' and back.deleted_at is null
         where gone.line_item_id = line.id and gone.deleted_at is null), 0)`

const STATEMENT = `
select product.id, product.handle, product.title, product.description as story, listing.materials,
       product.status = 'published' and seller.status = 'approved' as is_on_sale, listing.is_demo,
       coalesce((select json_agg(url order by rank, id) from (select url, rank, id from image
          where image.product_id = product.id and image.deleted_at is null order by rank, id limit ${MOST_PICTURES}) shown),
         case when product.thumbnail is null then '[]' else json_build_array(product.thumbnail) end) as pictures,
       json_build_object('handle', seller.handle, 'name', seller.name, 'story', seller.story,
         'street_address', seller.street_address, 'village', village.name, 'commune', commune.full_name) as seller,
       (select json_build_object('stars', certificate.stars, 'number', decision.number, 'decided_on', decision.decided_on)
          from certificate join decision on decision.id = certificate.decision_id
         where certificate.product_id = product.id and ${showsBadgeSql()}) as certificate,
       (select json_build_object('name', newest.holder_name, 'registration_no', newest.holder_registration_no)
          from certificate newest where newest.product_id = product.id and newest.deleted_at is null
         order by newest.verified_at is null, newest.issued_on desc, newest.id desc limit 1) as holder,
       (select json_build_object('pieces', coalesce(sum(item.quantity - ${CAME_BACK}), 0)::float8)
          from order_line_item line
          join order_item item on item.item_id = line.id and item.deleted_at is null
          join "order" ord on ord.id = item.order_id and ord.version = item.version and ord.deleted_at is null
          join seller_order_item own on own.line_item_id = line.id and own.deleted_at is null
          join seller_order share on share.id = own.seller_order_id and share.deleted_at is null
         where line.product_id = product.id and line.deleted_at is null
           and share.placed_at > now() - interval '12 months'
           and share.state in ('shipped', 'ready_to_collect', 'delivered', 'completed')) as sold,
       (select coalesce(sum((was.value ->> 'stocked')::float8 - (now.value ->> 'stocked')::float8), 0)
          from goods_change change
          cross join lateral jsonb_array_elements(coalesce(change.before -> 'variants', '[]')) was
          join lateral jsonb_array_elements(coalesce(change.after -> 'variants', '[]')) now
            on now.value ->> 'id' = was.value ->> 'id'
         where change.product_id = product.id and change.kind = 'sold_elsewhere' and change.deleted_at is null
           and change.created_at > now() - interval '12 months'
           and not exists (select from goods_change undone where undone.undoes_id = change.id)) as sold_elsewhere,
       (select code.code from lot join trace_code code on code.lot_id = lot.id and code.revoked_at is null and code.deleted_at is null
         where lot.product_id = product.id and lot.state <> 'recalled' and lot.deleted_at is null
         order by lot.created_at desc, lot.id, code.serial nulls first limit 1) as trace_code
  from product
  join listing on listing.product_id = product.id and listing.deleted_at is null
  join seller on seller.id = listing.seller_id and seller.deleted_at is null and seller.status <> 'closed'
  join village on village.id = seller.village_id
  join commune on commune.code = seller.commune_code
 where product.id = :id and product.deleted_at is null
   and (:seller_id::text is null or seller.id = :seller_id)
   and (:commune_code::text is null or seller.commune_code = :commune_code)`

/** What is held about a product within reach; null where there is none. One statement. */
export async function readEvidence(container: MedusaContainer, wish: Reach & { id: string }): Promise<Evidence | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Evidence[] }>(STATEMENT, { ...wish })
  return rows[0] ?? null
}
