import type { AdminRoute } from "@cho-lang/kit/access"

const duty = "orders"

/** Routes of this plugin below /admin, for the guard: officers see the orders of the stalls in their commune. */
export const adminRoutes: AdminRoute[] = [
  { method: "GET", path: "/admin/seller-orders", duty },
  { method: "GET", path: "/admin/seller-orders/:id", duty },
  { method: "GET", path: "/admin/seller-orders/:id/photos/:photo_id", duty },
  { method: "GET", path: "/admin/seller-orders/:id/receipt", duty },
  { method: "POST", path: "/admin/seller-orders/:id/decline", duty },
  { method: "POST", path: "/admin/seller-orders/:id/disputes/:dispute_id/decide", duty },
  { method: "POST", path: "/admin/seller-orders/:id/refunds/:refund_id/paid", duty },
]
