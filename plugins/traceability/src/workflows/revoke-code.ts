import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type RevokeAsked, revokeCodeStep } from "./steps/make-codes"

/**
 * Ends the use of one code. Emits `lot.changed`. Answers `{ id, lot_id, product_id }`.
 * @throws InputError those of `revokeCodeStep`
 */
export const revokeCodeWorkflow = createWorkflow("revoke-trace-code-workflow", (input: RevokeAsked) => {
  const revoked = revokeCodeStep(input)
  const data = transform({ revoked }, ({ revoked: { lot_id, product_id } }) => ({ id: lot_id, product_id }))
  emitEventStep({ eventName: "lot.changed", data })
  return new WorkflowResponse(revoked)
})
