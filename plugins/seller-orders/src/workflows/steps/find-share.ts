import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_ORDERS_MODULE } from "../../modules/seller-orders"
import type { SellerOrdersModuleService } from "../../modules/seller-orders/service"

export function shareNotFound(): InputError {
  return new InputError({ code: "seller_order_not_found", type: "not_found", message: "No such order of this stall" })
}

/**
 * A share with the actions it went through. One of another seller and one that does not exist look the same.
 * @throws InputError `seller_order_not_found`
 */
export async function findShare(container: MedusaContainer, { id, seller_id }: { id: string; seller_id?: string }) {
  const [share] = await container
    .resolve<SellerOrdersModuleService>(SELLER_ORDERS_MODULE)
    .listSellerOrders({ id, ...(seller_id && { seller_id }) }, { relations: ["items", "changes"], take: 1 })
  if (!share) {
    throw shareNotFound()
  }
  return share
}

/** @throws InputError `seller_order_not_found` */
export const findShareStep = createStep(
  "find-share",
  async (wish: { id: string; seller_id?: string }, { container }) => {
    const { order_id } = await findShare(container, wish)
    return new StepResponse({ order_id })
  },
)
