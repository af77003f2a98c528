import type { AdminRoute } from "@cho-lang/kit/access"

const duty = "verify"

/** Routes of this plugin below /admin, for the guard: officers verify the certificates of the stalls in their commune. */
export const adminRoutes: AdminRoute[] = [
  { method: "POST", path: "/admin/certificate-scans", duty },
  { method: "GET", path: "/admin/certificate-choices", duty },
  { method: "GET", path: "/admin/certificate-goods", duty },
  { method: "GET", path: "/admin/decisions", duty },
  { method: "POST", path: "/admin/decisions", duty },
  { method: "GET", path: "/admin/decisions/:id", duty },
  { method: "POST", path: "/admin/decisions/:id", duty },
  { method: "GET", path: "/admin/decisions/:id/scan", duty },
  { method: "POST", path: "/admin/decisions/:id/annex", duty },
  { method: "GET", path: "/admin/certificates", duty },
  { method: "POST", path: "/admin/certificates", duty },
  { method: "GET", path: "/admin/certificates/:id", duty },
  { method: "POST", path: "/admin/certificates/:id", duty },
  { method: "GET", path: "/admin/certificates/:id/scan", duty },
  { method: "POST", path: "/admin/certificates/:id/verify", duty },
  { method: "POST", path: "/admin/certificates/:id/same-goods", duty },
  { method: "POST", path: "/admin/certificates/:id/return", duty },
  { method: "POST", path: "/admin/certificates/:id/drop", duty },
  { method: "POST", path: "/admin/certificates/:id/withdrawal", duty },
  { method: "POST", path: "/admin/certificates/:id/withdrawal/strike", duty },
  { method: "POST", path: "/admin/certificates/:id/filing", duty },
  { method: "GET", path: "/admin/certificates/:id/filing/scan", duty },
  { method: "GET", path: "/admin/evidence-packs/:id", duty },
  { method: "GET", path: "/admin/evidence-packs/:id/file", duty },
]
