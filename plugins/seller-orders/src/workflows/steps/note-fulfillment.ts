import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_ORDERS_MODULE } from "../../modules/seller-orders"
import type { SellerOrdersModuleService } from "../../modules/seller-orders/service"

/** Notes the parcel that was made of a share. */
export const noteFulfillmentStep = createStep(
  "note-fulfillment",
  async ({ id, fulfillment_id }: { id: string; fulfillment_id: string }, { container }) => {
    const service = container.resolve<SellerOrdersModuleService>(SELLER_ORDERS_MODULE)
    await service.updateSellerOrders({ id, fulfillment_id })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) {
      const service = container.resolve<SellerOrdersModuleService>(SELLER_ORDERS_MODULE)
      await service.updateSellerOrders({ id, fulfillment_id: null })
    }
  },
)

/** The parcel is none any more. */
export const forgetFulfillmentStep = createStep("forget-fulfillment", async (id: string, { container }) => {
  await container
    .resolve<SellerOrdersModuleService>(SELLER_ORDERS_MODULE)
    .updateSellerOrders({ id, fulfillment_id: null })
  return new StepResponse(id)
})
