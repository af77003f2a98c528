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
  orderCreated: (
    note: (order: { order_id: string }, context: { container: MedusaContainer }) => Promise<StepResponse<string>>,
    undo: (orderId: string | undefined, context: { container: MedusaContainer }) => Promise<void>,
  ) => void
}

/**
 * The shares and the code are born with the order, whatever path completes the cart, also a payment's webhook: here the order and its link to the cart stand
 * and the payment is still pending, so that a throw undoes everything. Core types only `validate` of its three hooks;
 * a test names these, so that an upgrade that drops one is noticed.
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

/** The payment was authorised or promised. A throw would leave a cancelled payment here: what cannot be noted is told. */
hooks.orderCreated(
  async ({ order_id }, { container }) => {
    await container
      .resolve<OrderCodesModuleService>(ORDER_CODES_MODULE)
      .noteStanding(order_id, true)
      .catch((error: unknown) => {
        const why = error instanceof Error ? error.message : String(error)
        container.resolve(ContainerRegistrationKeys.LOGGER).error(`That order ${order_id} stands was not noted: ${why}`)
      })
    return new StepResponse(order_id, order_id)
  },
  async (orderId, { container }) => {
    if (orderId) await container.resolve<OrderCodesModuleService>(ORDER_CODES_MODULE).noteStanding(orderId, false)
  },
)
