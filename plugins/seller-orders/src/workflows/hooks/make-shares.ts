import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { ensureShares, takeSharesBack } from "../steps/ensure-shares"

interface Given {
  input: { id: string }
}

interface Hooks {
  beforePaymentAuthorization: (
    make: (given: Given, context: { container: MedusaContainer }) => Promise<StepResponse<string[]>>,
    undo: (written: string[] | undefined, context: { container: MedusaContainer }) => Promise<void>,
  ) => void
}

/**
 * The shares are born with the order, whatever path completes the cart: here the order and its link to the cart stand
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
    const written = await ensureShares(container, orderId)
    return new StepResponse(written, written)
  },
  async (written, { container }) => {
    if (written) {
      await takeSharesBack(container, written)
    }
  },
)
