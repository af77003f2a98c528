import type { AdminRoute } from "./route-types"

/** Every route of this plugin below /admin. Other plugins name theirs in its option `adminRoutes`. */
export const adminRoutes: AdminRoute[] = [
  { method: "GET", path: "/admin/sellers" },
  { method: "POST", path: "/admin/handover-codes", duty: "verify" },
  { method: "GET", path: "/admin/sellers/:id" },
  { method: "POST", path: "/admin/sellers/:id/approve", duty: "verify" },
  { method: "POST", path: "/admin/sellers/:id/suspend", duty: "verify" },
  { method: "POST", path: "/admin/sellers/:id/restore", duty: "verify" },
  { method: "POST", path: "/admin/sellers/:id/close", duty: "verify" },
  { method: "POST", path: "/admin/sellers/:id/identity-verification", duty: "verify" },
  { method: "GET", path: "/admin/todays-work" },
  { method: "GET", path: "/admin/audit-entries", duty: "verify" },
  { method: "GET", path: "/admin/digital-teams", duty: "verify" },
  { method: "POST", path: "/admin/digital-teams", duty: "verify" },
  { method: "GET", path: "/admin/digital-teams/:id", duty: "verify" },
  { method: "POST", path: "/admin/digital-teams/:id/members", duty: "verify" },
  { method: "DELETE", path: "/admin/digital-teams/:id/members/:place_id", duty: "verify" },
  { method: "GET", path: "/admin/assist-grants", duty: "verify" },
  { method: "GET", path: "/admin/assist-grants/:id/paper", duty: "verify" },
  { method: "GET", path: "/admin/staff-scopes/me" },
  { method: "GET", path: "/admin/staff-scopes", duty: "settings", siteOnly: true },
  { method: "POST", path: "/admin/staff-scopes", duty: "settings", siteOnly: true },
  { method: "DELETE", path: "/admin/staff-scopes/:id", duty: "settings", siteOnly: true },
]
