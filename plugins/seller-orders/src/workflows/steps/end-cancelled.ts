import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_ORDERS_MODULE } from "../../modules/seller-orders"
import type { SellerOrderState } from "../../modules/seller-orders/models"
import type { SellerOrdersModuleService } from "../../modules/seller-orders/service"
import { withdrawRequests } from "./withdraw-requests"

/** Core cancels no order with a parcel that stands: what is further is not touched. */
const NOT_SENT: SellerOrderState[] = ["placed", "confirmed", "packed"]

/**
 * Ends the shares of an order that was cancelled as a whole; ids of those it ended. Core gave money and stock back itself.
 * The caller holds the order's lock.
 */
export const endCancelledStep = createStep("end-cancelled-shares", async (order_id: string, { container }) => {
  const service = container.resolve<SellerOrdersModuleService>(SELLER_ORDERS_MODULE)
  const ended: string[] = []
  for (const share of await service.listSellerOrders({ order_id, state: NOT_SENT })) {
    const moved = await service.moveShare({
      id: share.id,
      action: "cancel",
      from: share.state as SellerOrderState,
      to: "cancelled",
      by: { kind: "system", id: null },
      end_reason: null,
      end_note: null,
      carrier: null,
      tracking_code: null,
      restock: [],
    })
    if (moved) {
      await withdrawRequests(container, share.id)
      ended.push(share.id)
    }
  }
  return new StepResponse(ended)
})
