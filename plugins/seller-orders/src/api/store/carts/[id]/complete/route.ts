import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type PlacedOrder, readOrderOfCart } from "../../../../../queries/placed-order"
import { placeOrderWorkflow } from "../../../../../workflows"
import { inOurWords } from "./core-refusals"
import { hasOrderOfAnother } from "./order-of-another"
import { singleFlight } from "./single-flight"

async function place(container: MedusaContainer, cartId: string): Promise<PlacedOrder> {
  await placeOrderWorkflow(container)
    .run({ input: { cart_id: cartId } })
    .catch(async (error: unknown) => {
      if (!(await hasOrderOfAnother(container, cartId))) {
        throw inOurWords(error)
      }
    })
  const order = await readOrderOfCart(container, cartId)
  if (!order) {
    throw new Error(`Cart ${cartId} was placed but its order cannot be read`)
  }
  return order
}

/**
 * Places the order. Answers `{ type: "order", order: { id, display_id }, order_code }`, the same to every
 * repetition, also to those that arrive while the first is at work. What stands in the way is a 4xx with
 * `cart_empty`, `delivery_missing`, `product_unavailable`, `stock_insufficient`, `capacity_reached`, `cart_changed` or
 * `busy`; the cart stays as it was.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const cartId = req.params.id ?? ""
  const placed =
    (await readOrderOfCart(req.scope, cartId)) ?? (await singleFlight(cartId, () => place(req.scope, cartId)))
  const { order_code, ...order } = placed
  res.json({ type: "order", order, order_code })
}
