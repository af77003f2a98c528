import type { AdminRoute as KitAdminRoute, SellerRoute as KitSellerRoute } from "@cho-lang/kit/access"
import type { MedusaContainer } from "@medusajs/framework/types"

export type { BeforeRequest, Capability, Duty, HttpMethod } from "@cho-lang/kit/access"
export { CAPABILITIES, DUTIES } from "@cho-lang/kit/access"

/** A route below /seller, with Medusa's container for `readBefore`. */
export type SellerRoute = KitSellerRoute<MedusaContainer>

/** A route below /admin. */
export type AdminRoute = KitAdminRoute
