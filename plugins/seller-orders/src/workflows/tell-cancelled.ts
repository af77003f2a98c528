import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { tellCancelledStep } from "./steps/tell-cancelled"

/** Puts it into the feeds of a stall's people that the buyer cancelled; answers how many were told. */
export const tellCancelledWorkflow = createWorkflow("tell-cancelled", (input: { id: string }) => {
  return new WorkflowResponse(tellCancelledStep(input))
})
