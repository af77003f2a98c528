import type { Result } from "../result"
import { type DeskKey, deskGet } from "./door"
import { type DeskOrder, type DeskOrderRow, type RawOrder, type RawRow, toOrder, toRow } from "./order-view"

export type { DeskOrder, DeskOrderItem, DeskOrderRow, OrderDeed, OrderState } from "./order-view"

export const orderGroups = ["new", "doing", "sent", "over"] as const
export type OrderGroup = (typeof orderGroups)[number]

const pageSize = 20

export type OrdersPage = { orders: DeskOrderRow[]; counts: Record<OrderGroup, number>; next: number | null }

/** One page of the stall's orders in a group, newest first, from `offset`. Needs the capability handle_orders. */
export async function readDeskOrders(key: DeskKey, group: OrderGroup, offset: number): Promise<Result<OrdersPage>> {
  const path = `/seller/orders?group=${group}&limit=${pageSize}&offset=${offset}`
  const answer = await deskGet<{ orders: RawRow[]; counts: Record<OrderGroup, number> }>(key, path)
  if (!answer.ok) return answer
  const { orders, counts } = answer.data
  const end = offset + orders.length
  return { ok: true, data: { orders: orders.map(toRow), counts, next: end < counts[group] ? end : null } }
}

/** How many orders wait to be accepted, and of how many a piece is to be sent once more. */
export type OrdersWaiting = { fresh: number; again: number }

export async function countWaitingOrders(key: DeskKey): Promise<Result<OrdersWaiting>> {
  type Raw = { counts: Record<OrderGroup, number>; to_send_again: number }
  const answer = await deskGet<Raw>(key, "/seller/orders?limit=1")
  if (!answer.ok) return answer
  const { counts, to_send_again: again } = answer.data
  return { ok: true, data: { fresh: counts.new, again } }
}

/** Where the backend keeps an order of the stall. */
export const orderPath = (id: string): string => `/seller/orders/${encodeURIComponent(id)}`

/** One order of the stall; error seller_order_not_found. */
export async function readDeskOrder(key: DeskKey, id: string): Promise<Result<DeskOrder>> {
  const answer = await deskGet<{ order: RawOrder }>(key, orderPath(id))
  return answer.ok ? { ok: true, data: toOrder(answer.data.order) } : answer
}
