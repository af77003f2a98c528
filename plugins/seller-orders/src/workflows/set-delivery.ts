import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { prepareCheckoutWorkflow } from "./prepare-checkout"
import type { Language } from "./rules/buyer-message"
import type { Delivery } from "./rules/delivery"
import { findCommuneStep } from "./steps/find-commune"
import { findPickUpsStep } from "./steps/find-pick-ups"
import { saveDeliveryStep } from "./steps/save-delivery"

export interface SetDeliveryInput {
  cart_id: string
  delivery: Delivery
  /** In which the buyer is told of the order. */
  language: Language
}

/**
 * Where the order goes, with the shipping and the cash-on-delivery payment that follow from it, in one run:
 * what core spreads over five requests. All of it or nothing.
 * @throws InputError `commune_unknown`, `pick_up_not_offered`, `text_required`
 */
export const setDeliveryWorkflow = createWorkflow("set-delivery", (input: SetDeliveryInput) => {
  acquireLockStep({ key: input.cart_id, timeout: 5, ttl: 30 })
  const pickUp = findPickUpsStep({ cart_id: input.cart_id, handles: input.delivery.pick_up })
  const place = findCommuneStep({
    cart_id: input.cart_id,
    commune_code: input.delivery.commune_code,
    pick_up: pickUp,
  })
  saveDeliveryStep({
    cart_id: input.cart_id,
    delivery: input.delivery,
    language: input.language,
    place,
    pick_up: pickUp,
  })
  prepareCheckoutWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse(place)
})
