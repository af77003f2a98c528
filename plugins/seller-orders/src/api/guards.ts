import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readCartState } from "../queries/cart-state"
import { isOrderOf } from "../queries/order-owner"

const CART_ID = /^cart_[0-9A-Za-z]{1,40}$/
const STAYS_OPEN = [/\/complete\/?$/i, /^\/store\/baskets\//i]

type Next = MedusaNextFunction

function customerOf(req: MedusaRequest): string | undefined {
  return (req as MedusaRequest & { auth_context?: { actor_id?: string } }).auth_context?.actor_id
}

function cartNotFound(): InputError {
  return new InputError({ code: "cart_not_found", type: "not_found", message: "No such cart" })
}

/**
 * Every request that names a cart: it exists, it is not another customer's, and one that became an order is closed:
 * what it holds is read by the order's code. Asking again for the order, and our own short view, stay open.
 * @throws InputError `cart_not_found` (404), `cart_not_yours` (403), `cart_completed` (409)
 */
export async function guardCart(req: MedusaRequest, _: MedusaResponse, next: Next): Promise<void> {
  const id = req.params.id ?? ""
  const state = CART_ID.test(id) ? await readCartState(req.scope, id) : null
  if (!state) {
    throw cartNotFound()
  }
  if (state.owner_id && state.owner_id !== customerOf(req)) {
    throw new InputError({ code: "cart_not_yours", type: "forbidden", message: "This cart is another customer's" })
  }
  if (state.completed && !STAYS_OPEN.some((path) => path.test(req.originalUrl.split("?")[0] ?? ""))) {
    throw new InputError({ code: "cart_completed", type: "conflict", message: "This cart has become an order" })
  }
  next()
}

/**
 * Core answers anyone who has the id. Here an order is read by its customer, or with its code.
 * @throws InputError `order_not_found`
 */
export async function guardOrder(req: MedusaRequest, _: MedusaResponse, next: Next): Promise<void> {
  const customerId = customerOf(req)
  const id = req.params.id ?? ""
  if (!customerId || !/^\w+$/.test(id) || !(await isOrderOf(req.scope, id, customerId))) {
    throw new InputError({ code: "order_not_found", type: "not_found", message: "No such order" })
  }
  next()
}

/**
 * Core routes for which this house has a way of its own, or none yet: they would take addresses and payments
 * unchecked, or open orders to whoever knows an id.
 * @throws InputError `route_closed` (404)
 */
export function closed(): never {
  throw new InputError({ code: "route_closed", type: "not_found", message: "Not offered here" })
}
