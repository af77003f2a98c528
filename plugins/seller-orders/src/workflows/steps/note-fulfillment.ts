import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
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

/** The lines of a share that its order still counts as packed, with their pieces. */
export const readFulfilledStep = createStep(
  "read-fulfilled-lines",
  async ({ order_id, lines }: { order_id: string; lines: { id: string; quantity: number }[] }, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw<{ rows: { id: string }[] }>(
      `select item.item_id as id from "order" ord
         join order_item item on item.order_id = ord.id and item.version = ord.version and item.deleted_at is null
        where ord.id = ? and item.fulfilled_quantity > 0`,
      [order_id],
    )
    const packed = new Set(rows.map(({ id }) => id))
    return new StepResponse(lines.filter(({ id }) => packed.has(id)))
  },
)
