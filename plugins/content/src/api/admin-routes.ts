import type { AdminRoute } from "@cho-lang/kit/access"

const duty = "curate"

/**
 * Routes of this plugin below /admin, for the guard. Every curator sees how guides are read; they are the same for the
 * whole site, so whole-site staff alone change them.
 */
export const adminRoutes: AdminRoute[] = [
  { method: "GET", path: "/admin/guides", duty },
  { method: "GET", path: "/admin/guides/:id", duty },
  { method: "POST", path: "/admin/guides", duty, siteOnly: true },
  { method: "POST", path: "/admin/guides/:id", duty, siteOnly: true },
  { method: "POST", path: "/admin/guides/:id/publish", duty, siteOnly: true },
  { method: "POST", path: "/admin/guides/:id/withdraw", duty, siteOnly: true },
  { method: "POST", path: "/admin/guides/:id/take-back", duty, siteOnly: true },
  { method: "POST", path: "/admin/guide-order", duty, siteOnly: true },
  { method: "POST", path: "/admin/guide-pictures", duty, siteOnly: true },
  { method: "POST", path: "/admin/guide-sounds", duty, siteOnly: true },
]
