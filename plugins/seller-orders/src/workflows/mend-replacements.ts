import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { mendReplacementStep } from "./steps/mend-replacements"
import { findReturnOrderStep } from "./steps/return-to-settle"

/** Sets right, under its order's lock, what was promised once more for a return and is not to be sent any more. */
export const mendReplacementWorkflow = createWorkflow("mend-share-replacement", (input: { return_id: string }) => {
  const { order_id: lock } = findReturnOrderStep(input.return_id)
  acquireLockStep({ key: lock, timeout: 30, ttl: 120 })
  const mended = mendReplacementStep(input.return_id)
  releaseLockStep({ key: lock })
  return new WorkflowResponse(mended)
})
