import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { clearOldCodesStep } from "./steps/clear-old-codes"

/** Personal data is kept no longer than a limit or a sign-in needs it: 40 days at most, sent codes one. */
export const clearOldCodesWorkflow = createWorkflow("clear-old-codes-workflow", () => {
  clearOldCodesStep()
  return new WorkflowResponse(undefined)
})
