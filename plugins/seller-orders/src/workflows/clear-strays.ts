import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { clearStraysStep } from "./steps/clear-strays"

/**
 * Carts closed without an order are opened, shares and reservations without one taken away, payments without one
 * cancelled: `{ carts, payments, shares, reservations }`.
 */
export const clearStraysWorkflow = createWorkflow("clear-strays-of-orders", () => {
  return new WorkflowResponse(clearStraysStep({}))
})
