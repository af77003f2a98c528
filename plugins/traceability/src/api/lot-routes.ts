import type { BeforeRequest, SellerRoute } from "@cho-lang/kit/access"
import type { MedusaContainer } from "@medusajs/framework/types"
import { readLotBefore } from "../queries/lots"
import { readTiesBefore } from "../queries/order-lots"

const who = "record_lots"
const entity = "lot"

const readBefore = (container: MedusaContainer, { seller_id, params }: BeforeRequest) =>
  readLotBefore(container, { seller_id, id: params.id ?? "" })

/** Routes of lots and their events below /seller, for the guard that stands in the plugin `sellers`. */
export const lotSellerRoutes: SellerRoute<MedusaContainer>[] = [
  { method: "GET", path: "/seller/lot-choices", who },
  { method: "GET", path: "/seller/lots", who },
  { method: "POST", path: "/seller/lots", who, action: "lot_opened", entity },
  { method: "GET", path: "/seller/lots/:id", who },
  { method: "POST", path: "/seller/lots/:id", who, action: "lot_changed", entity, readBefore },
  { method: "POST", path: "/seller/lots/:id/close", who, action: "lot_closed", entity, readBefore },
  // Whoever has a piece of it is warned, also by a stall that may sell no more.
  {
    method: "POST",
    path: "/seller/lots/:id/recall",
    who,
    action: "lot_recalled",
    entity,
    readBefore,
    evenSuspended: true,
  },
  { method: "POST", path: "/seller/lots/:id/events", who, action: "lot_event_recorded", entity },
  {
    method: "POST",
    path: "/seller/lots/:id/events/:event_id/correct",
    who,
    action: "lot_event_corrected",
    entity,
  },
  { method: "POST", path: "/seller/trace-pictures", who, entity: "trace_picture", action: "trace_picture_sent" },
  { method: "GET", path: "/seller/order-lots/:id", who },
  {
    method: "POST",
    path: "/seller/order-lots/:id",
    who,
    action: "order_lots_tied",
    entity: "seller_order",
    evenSuspended: true,
    readBefore: (container, { seller_id, params }) => readTiesBefore(container, { seller_id, id: params.id ?? "" }),
  },
]
