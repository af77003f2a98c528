import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_ORDERS_MODULE } from "../../modules/seller-orders"
import type { SellerOrdersModuleService } from "../../modules/seller-orders/service"
import { sharesOfOrder } from "./shares-of-order"

/** Writes what is missing of an order's shares; gives the ids of what was written now. */
export async function ensureShares(container: MedusaContainer, orderId: string): Promise<string[]> {
  const shares = await sharesOfOrder(container, orderId)
  return await container.resolve<SellerOrdersModuleService>(SELLER_ORDERS_MODULE).writeShares(orderId, shares)
}

export async function takeSharesBack(container: MedusaContainer, ids: string[]): Promise<void> {
  await container.resolve<SellerOrdersModuleService>(SELLER_ORDERS_MODULE).takeSharesBack(ids)
}

/** The shares of an order; undone where this run wrote them. */
export const ensureSharesStep = createStep(
  "ensure-shares",
  async (orderId: string, { container }) => {
    const written = await ensureShares(container, orderId)
    return new StepResponse(written, written)
  },
  async (written, { container }) => {
    if (written) {
      await takeSharesBack(container, written)
    }
  },
)
