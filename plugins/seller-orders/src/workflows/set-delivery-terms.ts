import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type SaveTermsInput, saveDeliveryTermsStep } from "./steps/save-delivery-terms"

/**
 * How a stall sends from now on: its fees, from what amount nothing is paid, and whether buyers may come. Carts with a
 * payment and orders keep what their buyers were shown. Emits `seller-delivery.changed`.
 * @throws InputError `delivery_changed` (409)
 */
export const setDeliveryTermsWorkflow = createWorkflow("set-delivery-terms", (input: SaveTermsInput) => {
  const saved = saveDeliveryTermsStep(input)
  emitEventStep({ eventName: "seller-delivery.changed", data: { seller_id: input.seller_id } })
  return new WorkflowResponse(saved)
})
