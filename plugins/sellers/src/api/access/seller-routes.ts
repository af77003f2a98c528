import { assistanceRoutes } from "./assistance-routes"
import { listingImportRoutes } from "./listing-import-routes"
import { listingRoutes } from "./listing-routes"
import { loginRoutes } from "./login-routes"
import type { SellerRoute } from "./route-types"
import { stallRoutes } from "./stall-routes"

/** Every route of this plugin below /seller. Other plugins name theirs in its option `sellerRoutes`. */
export const sellerRoutes: SellerRoute[] = [
  ...loginRoutes,
  ...stallRoutes,
  ...assistanceRoutes,
  ...listingRoutes,
  ...listingImportRoutes,
]
