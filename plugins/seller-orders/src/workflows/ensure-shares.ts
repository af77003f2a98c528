import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { ensureSharesStep } from "./steps/ensure-shares"

/**
 * Sees to it that an order has one share for each of its sellers. May run at any time and any number of times; the
 * hook of core's completion, our own route and the sweeper all come through the same step.
 * Answers the ids of the shares that were missing.
 */
export const ensureSharesWorkflow = createWorkflow("ensure-shares", (input: { order_id: string }) => {
  return new WorkflowResponse(ensureSharesStep(input.order_id))
})
