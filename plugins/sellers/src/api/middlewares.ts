import { authenticate, defineMiddlewares } from "@medusajs/framework/http"
import { loadSellerMember } from "./load-seller-member"

/**
 * Everything under /seller is closed to all but seller members. Other plugins only add routes:
 * a matcher without methods runs before all of them, whichever plugin they come from.
 */
export default defineMiddlewares({
  routes: [
    {
      matcher: "/seller*",
      middlewares: [authenticate("seller_member", ["session", "bearer"]), loadSellerMember],
    },
  ],
})
