import { vietnamDate } from "@cho-lang/kit/vietnam-date"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  addToCartWorkflow,
  completeCartWorkflow,
  createCartWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { demandAfterAdding, demandOf, type Line } from "../rules/lines"
import { isSettledAsCollected, refuseStalePayment, refuseUnplaceable } from "../rules/placeable"
import { type Demand, refuseUnsellable } from "../rules/sellable"
import { loadSellable } from "../steps/load-sellable"

// A core hook takes one handler in the whole application: this plugin owns those of cart and order.

async function refuse(container: MedusaContainer, demands: Demand[]): Promise<void> {
  if (demands.length > 0) {
    const variantIds = [...new Set(demands.map(({ variant_id }) => variant_id))]
    refuseUnsellable(demands, await loadSellable(container, variantIds), vietnamDate(new Date()))
  }
}

createCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  const lines = (cart as { items?: Line[] }).items ?? []
  await refuse(container, demandAfterAdding([], lines))
  return new StepResponse()
})

addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: existing } = await query.graph({
    entity: "line_item",
    fields: ["variant_id", "quantity"],
    filters: { cart_id: input.cart_id },
  })
  await refuse(container, demandAfterAdding(existing as Line[], input.items as Line[]))
  return new StepResponse()
})

updateLineItemInCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "line_item",
    fields: ["variant_id"],
    filters: { id: input.item_id, cart_id: input.cart_id },
  })
  // A line of another cart is core's to refuse; quantity 0 reaches this only from our own code and removes the line.
  const line = data[0] as Line | undefined
  if (line && Number(input.update.quantity) !== 0) {
    await refuse(container, demandOf([{ ...line, quantity: input.update.quantity }]))
  }
  return new StepResponse()
})

completeCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  if (!cart.completed_at) {
    // The parcels are the last ones now: whether anything is sent, they say.
    refuseUnplaceable({ ...cart, is_collected: isSettledAsCollected(cart) })
    refuseStalePayment(cart)
    await refuse(container, demandOf(cart.items as Line[]))
  }
  return new StepResponse()
})
