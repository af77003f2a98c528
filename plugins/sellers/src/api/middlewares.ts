import { authenticate, defineMiddlewares } from "@medusajs/framework/http"
import { guardAdmin } from "./access/guard-admin"
import { guardSeller } from "./access/guard-seller"
import { showOfficerLayout } from "./access/show-officer-layout"

/**
 * The two doors. A matcher without methods runs before everything below it, whichever plugin it comes from: other
 * plugins only add routes, and name them in the options of this one.
 */
export default defineMiddlewares({
  routes: [
    { matcher: "/seller*", middlewares: [authenticate("seller_member", ["session", "bearer"]), guardSeller] },
    { matcher: "/admin*", middlewares: [guardAdmin] },
    // Its answer depends on the scope, so it comes after the door.
    { matcher: "/admin/layouts/:zone/configuration", methods: ["GET"], middlewares: [showOfficerLayout] },
  ],
})
