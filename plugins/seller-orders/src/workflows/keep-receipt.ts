import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { dropFormerReceiptsStep, type KeepReceiptInput, keepReceiptStep } from "./steps/keep-receipt"

/**
 * Keeps the photo of a parcel's receipt, privately, in the place of a former one.
 * @throws InputError `seller_order_not_found` (404), `order_state_wrong` (409)
 */
export const keepReceiptWorkflow = createWorkflow("keep-receipt", (input: KeepReceiptInput) => {
  const kept = keepReceiptStep(input)
  dropFormerReceiptsStep(kept)
  return new WorkflowResponse(kept)
})
