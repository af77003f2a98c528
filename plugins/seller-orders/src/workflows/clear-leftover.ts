import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { undoLeftoverStep } from "./steps/undo-leftover"

/**
 * Clears away an order that a dying process left without payment; under the lock that placing takes, for a placing may
 * have come back to it. Answers how many were cleared away: 0 or 1.
 */
export const clearLeftoverWorkflow = createWorkflow(
  "clear-leftover",
  (input: { order_id: string; cart_id: string | null }) => {
    const lock = transform({ input }, (data) => data.input.cart_id ?? data.input.order_id)
    acquireLockStep({ key: lock, timeout: 30, ttl: 120 })
    const cleared = undoLeftoverStep({ order_id: input.order_id })
    releaseLockStep({ key: lock })
    return new WorkflowResponse(cleared)
  },
)
