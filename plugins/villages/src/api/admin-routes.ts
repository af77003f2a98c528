import type { AdminRoute } from "@cho-lang/kit/access"

/** Routes of this plugin below /admin, for the guard; filtered by scope in their queries. */
export const adminRoutes: AdminRoute[] = [{ method: "GET", path: "/admin/villages" }]
