import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type KeepReceiptInput, keepReceiptStep } from "./steps/keep-receipt"

/**
 * Keeps the photo of a parcel's receipt, privately.
 * @throws InputError `seller_order_not_found` (404), `order_state_wrong` (409)
 */
export const keepReceiptWorkflow = createWorkflow("keep-receipt", (input: KeepReceiptInput) => {
  return new WorkflowResponse(keepReceiptStep(input))
})
