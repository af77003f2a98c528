import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RETURNS_MODULE } from "../../modules/returns"
import type { ReturnsModuleService } from "../../modules/returns/service"
import type { WayBackCost } from "../rules/read-way-back"
import { findReturn } from "./find-return"
import { loadOrderMoney } from "./load-order-money"

export interface WayBackInput {
  id: string
  share_id: string
  cost: WayBackCost
}

/**
 * Writes down what a buyer paid for sending goods back, where the stall said that it pays: from hand to hand, for it was
 * never part of what was captured for the order. The caller holds the order's lock. The last step: nothing undoes it.
 * @throws InputError `seller_order_not_found`, `return_not_found`, and those of the module's `claimWayBack`
 */
export const claimWayBackStep = createStep("claim-way-back", async (input: WayBackInput, { container }) => {
  const { id, share_id, order_id } = await findReturn(container, input)
  const { shares } = await loadOrderMoney(container, order_id)
  const most = shares.find((share) => share.id === share_id)?.gross ?? 0
  const { amount_vnd: amount, photo_id } = input.cost
  const claim = { share_return_id: id, seller_order_id: share_id, amount, photo_id, most }
  const is_new = await container.resolve<ReturnsModuleService>(RETURNS_MODULE).claimWayBack(claim)
  return new StepResponse({ repeated: !is_new })
})
