import { defineMiddlewares } from "@medusajs/framework/http"
import { coreDeedDoors } from "./admin-guards"
import { checkCartBody } from "./bodies"
import { closed, guardCart, guardOrder } from "./guards"

/**
 * The doors of carts and orders. Matchers without methods run before everything below them, core's validators
 * included; a matcher with a method would run after those.
 */
export default defineMiddlewares({
  routes: [
    { matcher: "/store/carts/:id", middlewares: [guardCart] },
    { matcher: "/store/baskets/:id", middlewares: [guardCart] },
    { matcher: "/store/carts", middlewares: [checkCartBody] },
    // Addresses, shipping and payment come from POST /store/carts/:id/delivery.
    { matcher: "/store/carts/:id/shipping-methods", middlewares: [closed] },
    // No stall gives reductions yet.
    { matcher: "/store/carts/:id/promotions", middlewares: [closed] },
    { matcher: "/store/payment-collections", middlewares: [closed] },
    { matcher: "/store/orders/:id", method: ["GET"], middlewares: [guardOrder] },
    { matcher: "/store/orders/:id/transfer", middlewares: [closed] },
    { matcher: "/store/returns", middlewares: [closed] },
    ...coreDeedDoors,
  ],
})
