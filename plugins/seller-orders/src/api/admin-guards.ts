import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { type CoreThing, readSharesOf } from "../queries/shares-of-core"

const ID = /^\w{1,60}$/

/** What takes an open change away from an order stays open: left there it keeps all others from it. */
const STAYS_OPEN = /\/transfer\/cancel\/?$/i

async function refuseShares(req: MedusaRequest, thing: CoreThing, id: unknown): Promise<void> {
  const shares = typeof id === "string" && ID.test(id) ? await readSharesOf(req.scope, thing, id) : []
  if (shares.length > 0) {
    throw new InputError({
      code: "order_has_shares",
      type: "conflict",
      message: "Each stall's part of this order is ended, paid back and decided at /admin/seller-orders/:id",
      details: { shares: shares.map((share) => ({ id: share, name: `/admin/seller-orders/${share}` })) },
    })
  }
}

/**
 * Core's deeds on a whole order know no shares: their credit and their refunds name none and may spend a sibling's money,
 * their edits make the payments of all anew, their parcels hold goods of several stalls. Closed where an order has shares;
 * officers have their own way for each. The thing is named in the path, or its order in the body.
 * @throws InputError `order_has_shares` (409) with `shares`
 */
const notOfShares =
  (thing: CoreThing, methods: string[]) =>
  async (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    if (methods.includes(req.method) && !STAYS_OPEN.test(req.originalUrl.split("?")[0] ?? "")) {
      const { order_id } = (req.body ?? {}) as { order_id?: unknown }
      await refuseShares(req, thing, req.params.id)
      await refuseShares(req, "order", order_id)
    }
    next()
  }

/** By the path that a route begins with. Reading stays open, and so does DELETE where it takes an open change away. */
const CLOSED: [string, CoreThing, methods?: string[]][] = [
  ["/admin/orders/:id/cancel", "order"],
  ["/admin/orders/:id/credit-lines", "order"],
  ["/admin/orders/:id/fulfillments", "order"],
  // A transfer that nobody accepts is a change that stays open.
  ["/admin/orders/:id/transfer", "order"],
  ["/admin/order-edits", "order"],
  ["/admin/order-edits/:id", "order"],
  ["/admin/claims", "claim"],
  ["/admin/claims/:id", "claim"],
  ["/admin/exchanges", "exchange"],
  ["/admin/exchanges/:id", "exchange"],
  ["/admin/returns", "return"],
  ["/admin/returns/:id", "return"],
  ["/admin/fulfillments", "fulfillment"],
  ["/admin/fulfillments/:id", "fulfillment"],
  ["/admin/payments/:id/refund", "payment"],
  ["/admin/payment-collections", "payment_collection"],
  ["/admin/payment-collections/:id", "payment_collection", ["POST", "DELETE"]],
]

/** The doors of core's deeds in Admin, without methods: they stand before core's validators. */
export const coreDeedDoors: MiddlewareRoute[] = CLOSED.map(([matcher, thing, methods = ["POST"]]) => ({
  matcher,
  middlewares: [notOfShares(thing, methods)],
}))
