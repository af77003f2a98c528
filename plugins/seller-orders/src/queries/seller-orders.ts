import { type CalendarDate, vietnamDate } from "@cho-lang/kit/vietnam-date"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SellerOrderState } from "../modules/seller-orders/models"
import { expectedOf, type Way, wayOf } from "../workflows/rules/delivery-days"
import { ENDED_BY, type EndedBy } from "../workflows/rules/ended-by"
import { ENDED } from "../workflows/rules/moves"
import { GOODS_TOTAL, ISO, SHARE_LINES, SHIPPING_TOTAL } from "../workflows/rules/share-sums"
import { DAYS_FROM, SECURED } from "../workflows/rules/standing"

/** A share in the desk's list. */
export interface SellerOrderRow {
  id: string
  /** What people say on the telephone: `1024-2`. */
  reference: string
  state: SellerOrderState
  /** Who or what ended it; null where it goes on or is done. */
  ended_by: EndedBy | null
  /** ISO 8601, UTC. */
  state_at: string
  placed_at: string
  /** Name of the first piece as it was sold, and its picture's key. */
  title: string
  thumbnail: string | null
  item_count: number
  /** Đồng, shipping included. */
  total: number
  /** Its money is on its way: until it is there nothing is to be done. */
  awaits_payment: boolean
  /** By when it should be sent, YYYY-MM-DD, as long as it waits for that; else null. */
  send_by: CalendarDate | null
  /** The buyer comes to the stall for it. */
  pick_up: boolean
  /** Commune and province it goes to. */
  commune_name: string | null
  province_name: string | null
}

/** Groups of the desk: what waits for the household, what is on its way, what is over. */
export const GROUPS = {
  new: ["placed"],
  doing: ["confirmed", "packed"],
  sent: ["shipped", "ready_to_collect", "delivered"],
  over: ["completed", "declined", "cancelled", "returned"],
} as const satisfies Record<string, readonly SellerOrderState[]>
export type Group = keyof typeof GROUPS

const PAGE = `select share.id from seller_order share
  where share.seller_id = :seller_id and share.deleted_at is null
    and (:states::text[] is null or share.state = any(:states::text[]))
  order by share.placed_at desc, share.id desc limit :limit offset :offset`

const ROWS = `select share.id, share.reference, share.state, ${ENDED_BY} as ended_by, ${ISO("share.state_at")} as state_at,
    ${ISO("share.placed_at")} as placed_at, ${ISO(DAYS_FROM)} as days_from, ${SECURED} as is_secured, lines.item_count, first.title, first.thumbnail,
    ${GOODS_TOTAL} + ${SHIPPING_TOTAL} as total,
    (select data from order_shipping_method where id = share.shipping_method_id) as way, address.city as commune_name, address.province as province_name
  from seller_order share
  join "order" ord on ord.id = share.order_id
  left join order_address address on address.id = ord.shipping_address_id
  cross join lateral (select coalesce(sum(item.quantity), 0)::float8 as item_count from ${SHARE_LINES}
    where own.seller_order_id = share.id and own.deleted_at is null) lines
  left join lateral (select coalesce(line.product_title, line.title) as title, line.thumbnail from ${SHARE_LINES}
    where own.seller_order_id = share.id and own.deleted_at is null order by line.created_at, line.id limit 1) first on true
 where share.id in (${PAGE})
 order by share.placed_at desc, share.id desc`

type Row = Omit<SellerOrderRow, "send_by" | "pick_up" | "awaits_payment"> & {
  days_from: string
  is_secured: boolean
  way: (Partial<Way> & { pick_up?: boolean; by_agreement?: boolean }) | null
}

const TO_SEND: SellerOrderState[] = ["placed", "confirmed", "packed"]

function toRow({ way, days_from, is_secured, ...row }: Row): SellerOrderRow {
  const awaits_payment = !is_secured && !ENDED.includes(row.state)
  // Bulky goods are sent when that was agreed: nobody was told a day.
  const isToSend = TO_SEND.includes(row.state) && !awaits_payment && way?.by_agreement !== true
  const known = isToSend ? wayOf(way) : null
  const send_by = known && expectedOf(vietnamDate(new Date(days_from)), known).send_by
  return { ...row, awaits_payment, pick_up: way?.pick_up === true, send_by }
}

const COUNTS = `select state, count(*)::int as count from seller_order
  where seller_id = ? and deleted_at is null group by state`

export interface SellerOrdersWish {
  seller_id: string
  group: Group | null
  limit: number
  offset: number
}

/** A stall's shares, newest first, and how many there are of each group; two statements. */
export async function readSellerOrders(
  container: MedusaContainer,
  { seller_id, group, limit, offset }: SellerOrdersWish,
): Promise<{ orders: SellerOrderRow[]; counts: Record<Group, number> }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const states = group ? [...GROUPS[group]] : null
  const [{ rows }, { rows: found }] = await Promise.all([
    knex.raw<{ rows: Row[] }>(ROWS, { seller_id, states, limit, offset }),
    knex.raw<{ rows: { state: string; count: number }[] }>(COUNTS, [seller_id]),
  ])
  const countOf = (of: readonly string[]) =>
    found.reduce((sum, { state, count }) => sum + (of.includes(state) ? count : 0), 0)
  const counts = {
    new: countOf(GROUPS.new),
    doing: countOf(GROUPS.doing),
    sent: countOf(GROUPS.sent),
    over: countOf(GROUPS.over),
  }
  return { orders: rows.map(toRow), counts }
}
