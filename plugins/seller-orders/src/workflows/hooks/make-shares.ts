import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { ORDER_CODES_MODULE } from "../../modules/order-codes"
import type { OrderCodesModuleService } from "../../modules/order-codes/service"
import { ensureShares, takeSharesBack } from "../steps/ensure-shares"

interface Given {
  input: { id: string }
}

interface Made {
  order_id: string
  share_ids: string[]
}

interface Hooks {
  beforePaymentAuthorization: (
    make: (given: Given, context: { container: MedusaContainer }) => Promise<StepResponse<Made>>,
    undo: (made: Made | undefined, context: { container: MedusaContainer }) => Promise<void>,
  ) => void
}

/**
 * The shares and the code are born with the order, whatever path completes the cart, also a payment's webhook: here the order and its link to the cart stand
 * and the payment is still pending, so that a throw undoes everything. Core types only `validate` of its three hooks;
 * a test names this one, so that an upgrade that drops it is noticed.
 */
const hooks = completeCartWorkflow.hooks as unknown as Hooks

hooks.beforePaymentAuthorization(
  async ({ input }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "order_cart", fields: ["order_id"], filters: { cart_id: input.id } })
    const orderId: string | undefined = data[0]?.order_id
    if (!orderId) {
      throw new Error(`Cart ${input.id} is being completed without a link to its order`)
    }
    const made = { order_id: orderId, share_ids: await ensureShares(container, orderId) }
    await container.resolve<OrderCodesModuleService>(ORDER_CODES_MODULE).ensureOrderCode(orderId)
    return new StepResponse(made, made)
  },
  async (made, { container }) => {
    if (made) {
      await takeSharesBack(container, made.share_ids)
      await container.resolve<OrderCodesModuleService>(ORDER_CODES_MODULE).deleteOrderCodes({ order_id: made.order_id })
    }
  },
)
