import type { MedusaResponse } from "@medusajs/framework/http"
import { readSellerOrder } from "../../../../queries/seller-order"
import { shareNotFound } from "../../../../workflows/steps/find-share"
import { idOf, type SellerRequest, sellerIdOf } from "../../../seller-request"

/** A share of the stall: `{ order }`, see `queries/seller-order.ts`. 404 `seller_order_not_found`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const order = await readSellerOrder(req.scope, { id: idOf(req), seller_id: sellerIdOf(req) })
  if (!order) {
    throw shareNotFound()
  }
  res.json({ order })
}
