import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { clearStraysStep } from "./steps/clear-strays"

/** Shares and reservations without an order, taken away: `{ shares, reservations }`, how many of each. */
export const clearStraysWorkflow = createWorkflow("clear-strays-of-orders", () => {
  return new WorkflowResponse(clearStraysStep({}))
})
