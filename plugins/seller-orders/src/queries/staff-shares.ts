import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SellerOrderState } from "../modules/seller-orders/models"
import { ENDED_BY, type EndedBy } from "../workflows/rules/ended-by"
import { TO_PACK } from "../workflows/rules/late-to-pack"
import { CREDIT_TOTAL, GOODS_TOTAL, ISO, RETURNED_TOTAL, SHIPPING_TOTAL } from "../workflows/rules/share-sums"
import { LATE } from "./late-shares"
import { HAS_RECEIPT } from "./receipt"
import { REFUNDS_WAITING } from "./refunds-waiting"

/** A share in the officers' list. Times ISO 8601, UTC. */
export interface StaffShareRow {
  id: string
  reference: string
  state: SellerOrderState
  /** Who or what ended it; null where it goes on or is done. */
  ended_by: EndedBy | null
  state_at: string
  placed_at: string
  seller: { id: string; name: string }
  recipient_name: string | null
  /** Đồng: what it costs as it stands now. */
  total: number
  /** It waits longer than it should, see `late-shares.ts`. */
  is_late: boolean
  has_open_dispute: boolean
  has_open_return: boolean
}

export interface StaffSharesWish {
  /** Null: the whole site. */
  commune_code: string | null
  state: SellerOrderState | null
  /** Only those an officer is to decide about. */
  is_disputed: boolean
  /** Only those whose money waits for officers, see `refunds-waiting.ts`. */
  is_refund_waiting: boolean
  /** What was searched for, read as each of the four; null where it is none. */
  code: string | null
  order_number: number | null
  reference: string | null
  phone: string | null
  is_search: boolean
  limit: number
  offset: number
}

const OPEN_DISPUTE = `exists (select from share_dispute one where one.seller_order_id = share.id and one.state = 'open'
  and one.deleted_at is null)`

const OPEN_RETURN = `exists (select from share_return one where one.seller_order_id = share.id
  and one.state in ('asked', 'accepted') and one.deleted_at is null)`

/** What was searched for, read as each of the four; each found by itself. */
const FOUND = `select id from seller_order where reference = :reference
  union select share.id from "order" ord join seller_order share on share.order_id = ord.id
    where ord.display_id = :order_number
  union select share.id from order_code join seller_order share on share.order_id = order_code.order_id
    where order_code.code = :code and order_code.deleted_at is null
  union select share.id from "order" ord join seller_order share on share.order_id = ord.id
    where ord.metadata->>'contact_phone' = :phone
  union select share.id from order_address address join "order" ord on ord.shipping_address_id = address.id
    join seller_order share on share.order_id = ord.id where address.phone = :phone`

const WANTED = `from seller_order share join seller on seller.id = share.seller_id
 where share.deleted_at is null
   and (:commune_code::text is null or seller.commune_code = :commune_code)
   and (:state::text is null or share.state = :state)
   and (not :is_disputed::boolean or ${OPEN_DISPUTE})
   and (not :is_refund_waiting::boolean or share.id in (select seller_order_id from (${REFUNDS_WAITING}) money))
   and (not :is_search::boolean or share.id in (${FOUND}))`

/** Late ones first, then the newest: ids are made in the order of time, and their index ends the walk early. */
const PAGE = `select * from (
    (select share.id, true as is_late ${WANTED} and share.id in (select id from late))
    union all
    (select share.id, false ${WANTED} and not exists (select from late where late.id = share.id)
      order by share.id desc limit :limit::int + :offset::int)) both_kinds
  order by is_late desc, id desc limit :limit offset :offset`

const ROWS = `with late as (${LATE}), page as (${PAGE})
select share.id, share.reference, share.state, ${ENDED_BY} as ended_by, ${ISO("share.state_at")} as state_at,
    ${ISO("share.placed_at")} as placed_at, json_build_object('id', seller.id, 'name', seller.name) as seller,
    address.first_name as recipient_name,
    round(${GOODS_TOTAL} + ${SHIPPING_TOTAL} - ${RETURNED_TOTAL} - ${CREDIT_TOTAL})::float8 as total,
    page.is_late, ${OPEN_DISPUTE} as has_open_dispute, ${OPEN_RETURN} as has_open_return,
    (select count(*) ${WANTED})::int as count
  from page
  join seller_order share on share.id = page.id
  join seller on seller.id = share.seller_id
  join "order" ord on ord.id = share.order_id
  left join order_address address on address.id = ord.shipping_address_id
 order by page.is_late desc, share.id desc`

/** A page of shares, late ones first and then the newest; how many there are in all (0 behind the last). One statement. */
export async function readStaffShares(
  container: MedusaContainer,
  wish: StaffSharesWish,
): Promise<{ orders: StaffShareRow[]; count: number }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: (StaffShareRow & { count: number })[] }>(ROWS, { ...wish })
  return { orders: rows.map(({ count: _, ...order }) => order), count: rows[0]?.count ?? 0 }
}

/** What an officer sees of a share beside what its household does. */
export interface StaffShareFacts {
  order_id: string
  seller: { id: string; name: string; commune_code: string }
  /** E.164, whatever the state: officers call the buyer. */
  recipient_phone: string | null
  contact: string | null
  /** What the buyer wrote beside the order, whatever the state. */
  buyer_note: string | null
  /** An officer may end it: nobody accepted it, or it is late. */
  is_endable: boolean
  /** There is a photo of the parcel's receipt; officers see it as long as there is a parcel to judge. */
  has_receipt: boolean
  /** The other shares of the same order. */
  siblings: { id: string; reference: string; state: SellerOrderState }[]
}

const FACTS = `select share.order_id,
    json_build_object('id', seller.id, 'name', seller.name, 'commune_code', seller.commune_code) as seller,
    address.phone as recipient_phone, coalesce(ord.email, ord.metadata->>'contact_phone') as contact,
    share.state = 'placed' or share.id in (${TO_PACK} and share.id = :id) as is_endable,
    address.metadata->>'note' as buyer_note, ${HAS_RECEIPT} as has_receipt,
    (select coalesce(json_agg(json_build_object('id', other.id, 'reference', other.reference, 'state', other.state)
        order by other.position), '[]')
       from seller_order other join seller stall on stall.id = other.seller_id
      where other.order_id = share.order_id and other.id <> share.id and other.deleted_at is null
        and (:commune_code::text is null or stall.commune_code = :commune_code)) as siblings
  from seller_order share
  join seller on seller.id = share.seller_id
  join "order" ord on ord.id = share.order_id
  left join order_address address on address.id = ord.shipping_address_id
 where share.id = :id and share.deleted_at is null and (:commune_code::text is null or seller.commune_code = :commune_code)`

/** The facts of one share; null where there is none within the place. One statement. */
export async function readStaffShareFacts(
  container: MedusaContainer,
  wish: { id: string; commune_code: string | null },
): Promise<StaffShareFacts | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: StaffShareFacts[] }>(FACTS, wish)
  return rows[0] ?? null
}
