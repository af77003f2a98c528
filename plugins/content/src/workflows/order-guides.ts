import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { orderGuidesStep } from "./steps/order-guides"

/**
 * Guides stand in this order wherever they are listed; drafts among them.
 * @throws InputError `guide_order_wrong` (409): not every guide is named once, somebody added one meanwhile
 */
export const orderGuidesWorkflow = createWorkflow("order-guides-workflow", (input: { ids: unknown }) => {
  orderGuidesStep(input)
  return new WorkflowResponse(undefined)
})
