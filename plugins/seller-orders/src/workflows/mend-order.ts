import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { ensureOrderCodeStep } from "./steps/ensure-order-code"
import { ensureSharesStep } from "./steps/ensure-shares"

/** Gives an order that stands what a dying process left out: its shares and its code. */
export const mendOrderWorkflow = createWorkflow("mend-order", (input: { order_id: string }) => {
  const shares = ensureSharesStep(input.order_id)
  ensureOrderCodeStep(input.order_id)
  return new WorkflowResponse(shares)
})
