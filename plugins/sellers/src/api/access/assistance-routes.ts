import type { SellerRoute } from "./route-types"

/** Helpers, consent, grants, the household's history. */
export const assistanceRoutes: SellerRoute[] = []
