import type { AdminRoute } from "@cho-lang/kit/access"

const duty = "curate"

/** Routes below /admin for what officers show first, for the guard; those of a commune curate their own page, and the report in sums. */
export const curationRoutes: AdminRoute[] = [
  { method: "GET", path: "/admin/featured-collections", duty },
  { method: "POST", path: "/admin/featured-collections", duty },
  { method: "GET", path: "/admin/featured-collections/:id", duty },
  { method: "POST", path: "/admin/featured-collections/:id", duty },
  { method: "POST", path: "/admin/featured-collections/:id/publish", duty },
  { method: "POST", path: "/admin/featured-collections/:id/withdraw", duty },
  { method: "POST", path: "/admin/featured-collections/:id/drop", duty },
  { method: "POST", path: "/admin/featured-order", duty },
  { method: "GET", path: "/admin/featured-goods", duty },
  { method: "GET", path: "/admin/fair-choices", duty },
  { method: "GET", path: "/admin/fair-catalogues", duty },
  { method: "POST", path: "/admin/fair-catalogues", duty },
  { method: "GET", path: "/admin/fair-catalogues/:id", duty },
  { method: "POST", path: "/admin/fair-catalogues/:id/cancel", duty },
  { method: "GET", path: "/admin/fair-catalogues/:id/file", duty },
  { method: "GET", path: "/admin/certificate-report", duty: "verify" },
  { method: "GET", path: "/admin/certificate-report/sheet", duty: "verify" },
]
