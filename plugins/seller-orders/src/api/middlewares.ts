import { defineMiddlewares } from "@medusajs/framework/http"
import { acceptOnly } from "./bodies"
import { closed, guardCart, guardOrder } from "./guards"

/**
 * The doors of carts and orders. Matchers without methods run before every route below them, core's included;
 * those with methods run before core's own validators of the same path.
 */
export default defineMiddlewares({
  routes: [
    { matcher: "/store/carts/:id", middlewares: [guardCart] },
    { matcher: "/store/baskets/:id", middlewares: [guardCart] },
    {
      matcher: "/store/carts",
      method: ["POST"],
      middlewares: [acceptOnly(["region_id", "currency_code", "sales_channel_id", "locale", "promo_codes", "items"])],
    },
    {
      matcher: "/store/carts/:id",
      method: ["POST"],
      middlewares: [acceptOnly(["region_id", "locale", "promo_codes"])],
    },
    {
      matcher: "/store/carts/:id/line-items",
      method: ["POST"],
      middlewares: [acceptOnly(["variant_id", "quantity"])],
    },
    {
      matcher: "/store/carts/:id/line-items/:line_id",
      method: ["POST"],
      middlewares: [acceptOnly(["quantity"])],
    },
    // Addresses, shipping and payment come from POST /store/carts/:id/delivery.
    { matcher: "/store/carts/:id/shipping-methods", middlewares: [closed] },
    { matcher: "/store/payment-collections", middlewares: [closed] },
    { matcher: "/store/orders/:id", method: ["GET"], middlewares: [guardOrder] },
    { matcher: "/store/orders/:id/transfer", middlewares: [closed] },
    { matcher: "/store/returns", middlewares: [closed] },
  ],
})
