import type { AdminRoute } from "@cho-lang/kit/access"

const duty = "verify"

/** Routes of this plugin below /admin, for the guard: officers see the lots of the stalls in their commune. */
export const traceAdminRoutes: AdminRoute[] = [
  { method: "GET", path: "/admin/lots", duty },
  { method: "GET", path: "/admin/lots/:id", duty },
  { method: "POST", path: "/admin/lots/:id/verify", duty },
  { method: "POST", path: "/admin/lots/:id/seen", duty },
  { method: "POST", path: "/admin/lots/:id/recall", duty },
  { method: "POST", path: "/admin/trace-alerts/:id/settle", duty },
]
