import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordFirstSaleStep } from "./steps/record-first-sale"

/**
 * Notes the order as first sale of every stall in it that has no earlier one.
 * May run again and in any order of orders: the earliest stays.
 */
export const recordFirstSaleWorkflow = createWorkflow("record-first-sale", (input: { order_id: string }) => {
  return new WorkflowResponse(recordFirstSaleStep(input))
})
