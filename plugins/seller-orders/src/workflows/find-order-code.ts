import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type FindOrderCodeInput, findOrderCodeStep } from "./steps/find-order-code"

/** An order's code by its number and its buyer's telephone; wrong tries are counted. See `steps/find-order-code.ts`. */
export const findOrderCodeWorkflow = createWorkflow("find-order-code", (input: FindOrderCodeInput) => {
  return new WorkflowResponse(findOrderCodeStep(input))
})
