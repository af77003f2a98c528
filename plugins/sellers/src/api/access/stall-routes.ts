import type { SellerRoute } from "./route-types"

/** The person, the stall, its state, members, identity and bank account. */
export const stallRoutes: SellerRoute[] = [{ method: "GET", path: "/seller/me", who: "person" }]
