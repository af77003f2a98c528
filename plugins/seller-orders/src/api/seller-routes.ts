import type { BeforeRequest, SellerRoute } from "@cho-lang/kit/access"
import type { MedusaContainer } from "@medusajs/framework/types"
import { readDeliveryTerms } from "../queries/delivery-terms"
import { readSellerOrder } from "../queries/seller-order"

const who = "handle_orders"

const deed = {
  method: "POST",
  who,
  entity: "seller_order",
  // A stall that may sell no more still sends what was bought.
  evenSuspended: true,
  readBefore: async (container: MedusaContainer, { seller_id, params }: BeforeRequest) => {
    const order = await readSellerOrder(container, { seller_id, id: params.id ?? "" })
    return order && { reference: order.reference, state: order.state }
  },
} as const

/** Routes of this plugin below /seller, for the guard that stands in the plugin `sellers`. */
export const sellerRoutes: SellerRoute<MedusaContainer>[] = [
  { method: "GET", path: "/seller/delivery", who: "edit_stall" },
  {
    method: "POST",
    path: "/seller/delivery",
    who: "edit_stall",
    action: "delivery_changed",
    entity: "seller_delivery",
    auditFields: ["zones", "free_from_vnd", "pick_up", "pick_up_place", "pick_up_hours"],
    readBefore: async (container, { seller_id }) => ({ ...(await readDeliveryTerms(container, seller_id)) }),
  },
  // Whose number buyers see is for the people themselves.
  { method: "GET", path: "/seller/buyer-contact", who: "member" },
  { method: "POST", path: "/seller/buyer-contact", who: "member" },
  { method: "GET", path: "/seller/helped-orders", who: "person" },
  { method: "GET", path: "/seller/orders", who },
  { method: "GET", path: "/seller/orders/:id", who },
  { method: "GET", path: "/seller/orders/:id/receipt", who },
  { ...deed, path: "/seller/orders/:id/confirm", action: "order_confirmed" },
  { ...deed, path: "/seller/orders/:id/decline", action: "order_declined" },
  { ...deed, path: "/seller/orders/:id/pack", action: "order_packed" },
  { ...deed, path: "/seller/orders/:id/unpack", action: "order_unpacked" },
  { ...deed, path: "/seller/orders/:id/ship", action: "order_shipped" },
  {
    ...deed,
    path: "/seller/orders/:id/parcel",
    action: "parcel_corrected",
    auditFields: ["carrier", "tracking_code"],
    // What was typed before stands in the history alone; of a stall's own people the workflow writes it.
    readBefore: async (container, { seller_id, params }) => {
      const order = await readSellerOrder(container, { seller_id, id: params.id ?? "" })
      return order && { reference: order.reference, carrier: order.carrier, tracking_code: order.tracking_code }
    },
  },
  { ...deed, path: "/seller/orders/:id/ready", action: "order_ready" },
  { ...deed, path: "/seller/orders/:id/deliver", action: "order_delivered" },
  { ...deed, path: "/seller/orders/:id/came-back", action: "order_came_back" },
  { ...deed, path: "/seller/orders/:id/delivery-fee", action: "delivery_fee_proposed" },
  { ...deed, path: "/seller/orders/:id/receipt", action: "receipt_kept" },
  { method: "GET", path: "/seller/orders/:id/photos/:photo_id", who },
  { ...deed, path: "/seller/orders/:id/returns/:return_id/accept", action: "return_accepted" },
  { ...deed, path: "/seller/orders/:id/returns/:return_id/refuse", action: "return_refused" },
  { ...deed, path: "/seller/orders/:id/returns/:return_id/receive", action: "return_received" },
  { ...deed, path: "/seller/orders/:id/returns/:return_id/replacement/send", action: "replacement_sent" },
  { ...deed, path: "/seller/orders/:id/returns/:return_id/replacement/receipt", action: "receipt_kept" },
  { ...deed, path: "/seller/orders/:id/returns/:return_id/replacement/give-up", action: "replacement_given_up" },
  { ...deed, path: "/seller/orders/:id/disputes", action: "dispute_opened" },
  { ...deed, path: "/seller/orders/:id/disputes/:dispute_id/photos", action: "question_photo_added" },
  // Money is the owner's word alone.
  { ...deed, path: "/seller/orders/:id/refunds/:refund_id/told", who: "owner", action: "refund_told" },
]
