import type { SellerRoute } from "./route-types"

/**
 * Helpers, consent, grants, the household's history. Routes of `person` decide by the id what is theirs: a helper has
 * no stall in context before the household agreed. Consent is given on the household's own phone or by a paper, never
 * on a device that somebody let in.
 */
export const assistanceRoutes: SellerRoute[] = [
  { method: "GET", path: "/seller/grants", who: "member" },
  { method: "DELETE", path: "/seller/grants/:id", who: "person", onHandedDevice: "any" },
  { method: "GET", path: "/seller/history", who: "member" },
  { method: "POST", path: "/seller/consent-requests", who: "person" },
  { method: "POST", path: "/seller/consent-requests/:id/confirm", who: "person" },
  { method: "POST", path: "/seller/consent-requests/:id/paper", who: "person" },
  { method: "POST", path: "/seller/consent-requests/:id/accept", who: "owner", onHandedDevice: "none" },
  {
    method: "POST",
    path: "/seller/consent-requests/:id/decline",
    who: "owner",
    evenSuspended: true,
    onHandedDevice: "any",
  },
  { method: "GET", path: "/seller/helped", who: "person" },
  { method: "GET", path: "/seller/team", who: "person" },
  { method: "POST", path: "/seller/team/assignments", who: "person" },
]
