import type { AdminRoute } from "./route-types"

/** Every route of this plugin below /admin. Other plugins name theirs in its option `adminRoutes`. */
export const adminRoutes: AdminRoute[] = [{ method: "GET", path: "/admin/sellers" }]
