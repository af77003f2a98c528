import type { SellerRoute } from "@cho-lang/kit/access"
import type { MedusaContainer } from "@medusajs/framework/types"

const who = "record_lots"
const entity = "lot"

/** Routes of lots and their events below /seller, for the guard that stands in the plugin `sellers`. */
export const lotSellerRoutes: SellerRoute<MedusaContainer>[] = [
  { method: "GET", path: "/seller/lot-choices", who },
  { method: "GET", path: "/seller/lots", who },
  { method: "POST", path: "/seller/lots", who, action: "lot_opened", entity },
  { method: "GET", path: "/seller/lots/:id", who },
  { method: "POST", path: "/seller/lots/:id/events", who, action: "lot_event_recorded", entity },
]
