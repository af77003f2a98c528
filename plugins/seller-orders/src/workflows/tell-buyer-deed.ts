import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type BuyerDeed, tellBuyerDeedStep } from "./steps/tell-buyer-deed"

/** Puts it into the feeds of a stall's people what the buyer did with their share; answers how many were told. */
export const tellBuyerDeedWorkflow = createWorkflow("tell-buyer-deed", (input: BuyerDeed) => {
  return new WorkflowResponse(tellBuyerDeedStep(input))
})
