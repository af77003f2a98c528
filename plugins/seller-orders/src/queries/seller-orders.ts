import { type CalendarDate, vietnamDate } from "@cho-lang/kit/vietnam-date"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SellerOrderState } from "../modules/seller-orders/models"
import { expectedOf, type Way, wayOf } from "../workflows/rules/delivery-days"
import { ENDED_BY, type EndedBy } from "../workflows/rules/ended-by"
import { ENDED } from "../workflows/rules/moves"
import { GOODS_TOTAL, ISO, SHARE_LINES, SHIPPING_TOTAL } from "../workflows/rules/share-sums"
import { DAYS_FROM, SECURED } from "../workflows/rules/standing"
import { TO_SEND_AGAIN } from "../workflows/rules/to-send-again"

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
  /** A piece of it is to be sent once more. */
  sends_again: boolean
  /** Its buyer asks to give something back and waits for an answer. */
  asks_return: boolean
  /** Commune and province it goes to. */
  commune_name: string | null
  province_name: string | null
}

/**
 * Groups of the desk: what waits for the household, what is on its way, what is over. Of which a piece is to be sent once more, is
 * being done, whatever its state.
 */
export const GROUPS = {
  new: ["placed"],
  doing: ["confirmed", "packed"],
  sent: ["shipped", "ready_to_collect", "delivered"],
  over: ["completed", "declined", "cancelled", "returned"],
} as const satisfies Record<string, readonly SellerOrderState[]>
export type Group = keyof typeof GROUPS

const SENDS_AGAIN = `share.id in (select seller_order_id from (${TO_SEND_AGAIN}) promised)`

/** The first rows of one kind, found by the index on a stall's shares. */
const firstOf = (which: string) => `(select share.id, share.placed_at from seller_order share
  where share.seller_id = :seller_id and share.deleted_at is null and ${which}
  order by share.placed_at desc, share.id desc limit :limit::int + :offset::int)`

const PAGE = `select id from (${firstOf(`(:states::text[] is null or share.state = any(:states::text[]) and (:doing::boolean or not ${SENDS_AGAIN}))`)}
  union ${firstOf(`:doing::boolean and ${SENDS_AGAIN}`)}) page
  order by placed_at desc, id desc limit :limit offset :offset`

const ROWS = `select share.id, share.reference, share.state, ${ENDED_BY} as ended_by, ${ISO("share.state_at")} as state_at,
    ${ISO("share.placed_at")} as placed_at, ${ISO(DAYS_FROM)} as days_from, ${SECURED} as is_secured, lines.item_count, first.title, first.thumbnail,
    ${GOODS_TOTAL} + ${SHIPPING_TOTAL} as total, ${SENDS_AGAIN} as sends_again,
    exists (select from share_return where seller_order_id = share.id and state = 'asked' and deleted_at is null) as asks_return,
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

const COUNTS = `select share.state, ${SENDS_AGAIN} as sends_again, count(*)::int as count from seller_order share
  where share.seller_id = ? and share.deleted_at is null group by 1, 2`

export interface SellerOrdersWish {
  seller_id: string
  group: Group | null
  limit: number
  offset: number
}

/** A stall's shares, newest first, how many there are of each group, and of how many a piece is to be sent once more; two statements. */
export async function readSellerOrders(
  container: MedusaContainer,
  { seller_id, group, limit, offset }: SellerOrdersWish,
): Promise<{ orders: SellerOrderRow[]; counts: Record<Group, number>; to_send_again: number }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const states = group ? [...GROUPS[group]] : null
  const [{ rows }, { rows: found }] = await Promise.all([
    knex.raw<{ rows: Row[] }>(ROWS, { seller_id, states, doing: group === "doing", limit, offset }),
    knex.raw<{ rows: { state: string; sends_again: boolean; count: number }[] }>(COUNTS, [seller_id]),
  ])
  const countOf = (isOf: (row: (typeof found)[number]) => boolean) =>
    found.filter(isOf).reduce((sum, { count }) => sum + count, 0)
  const inGroup = (of: readonly string[]) => countOf(({ state, sends_again }) => !sends_again && of.includes(state))
  const to_send_again = countOf(({ sends_again }) => sends_again)
  const counts = {
    new: inGroup(GROUPS.new),
    doing: inGroup(GROUPS.doing) + to_send_again,
    sent: inGroup(GROUPS.sent),
    over: inGroup(GROUPS.over),
  }
  return { orders: rows.map(toRow), counts, to_send_again }
}
