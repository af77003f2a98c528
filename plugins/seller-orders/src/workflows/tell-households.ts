import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Telling } from "../modules/seller-orders/take-told"
import { tellHouseholdsStep } from "./steps/tell-households"

/**
 * Tells households of shares that wait for them, each once: `announced` when they are new, `reminded` when they have
 * waited for a day. Cash on delivery is chosen with the order, so they wait from the moment they are there. Answers how
 * many were told.
 */
export const tellHouseholdsWorkflow = createWorkflow("tell-households", (input: { telling: Telling }) => {
  return new WorkflowResponse(tellHouseholdsStep(input))
})
