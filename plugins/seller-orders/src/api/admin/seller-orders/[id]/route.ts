import type { MedusaResponse } from "@medusajs/framework/http"
import { readSellerOrder } from "../../../../queries/seller-order"
import { loadOrderMoney } from "../../../../workflows/steps/load-order-money"
import { type StaffRequest, staffShareOf } from "../../../staff-request"

/**
 * One share with everything: `{ order }` as its household sees it (`queries/seller-order.ts`), with the stall, the buyer's
 * numbers and note, the other shares, and its money in đồng: `{ gross, live, captured, at_door, given, fee }`. 404
 * `seller_order_not_found`.
 */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { id, order_id, ...facts } = await staffShareOf(req)
  const [order, { shares }] = await Promise.all([
    readSellerOrder(req.scope, { id, seller_id: facts.seller.id }),
    loadOrderMoney(req.scope, order_id),
  ])
  const own = shares.find((share) => share.id === id)
  const money = own && {
    gross: own.gross,
    live: own.live,
    captured: own.captured,
    at_door: own.at_door,
    given: own.given,
    fee: own.fee,
  }
  res.json({ order: { ...order, ...facts, money } })
}
