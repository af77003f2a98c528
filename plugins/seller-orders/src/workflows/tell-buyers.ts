import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { tellBuyersStep } from "./steps/tell-buyers"

/** Sends buyers the messages that are due, each once; answers how many went out. See `steps/tell-buyers.ts`. */
export const tellBuyersWorkflow = createWorkflow("tell-buyers", () => {
  return new WorkflowResponse(tellBuyersStep())
})
