import type { SellerRoute } from "./route-types"

/** Devices, phone number, hand-over codes. */
export const loginRoutes: SellerRoute[] = []
