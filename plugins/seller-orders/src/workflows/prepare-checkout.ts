import { createWorkflow, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { updateTaxLinesWorkflow } from "@medusajs/medusa/core-flows"
import { chooseShippingStep } from "./steps/choose-shipping"
import { preparePaymentStep } from "./steps/prepare-payment"

/**
 * Shipping, taxes and payment of a cart, brought in line with its goods; writes only what differs.
 * Part of saving a delivery and of placing: core drops the payment session whenever the goods change.
 * The caller holds the cart's lock.
 */
export const prepareCheckoutWorkflow = createWorkflow("prepare-checkout", (input: { cart_id: string }) => {
  const shipping = chooseShippingStep(input.cart_id)
  when({ shipping }, (data) => data.shipping.changed).then(() => {
    updateTaxLinesWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
  })
  return new WorkflowResponse(preparePaymentStep(input.cart_id))
})
