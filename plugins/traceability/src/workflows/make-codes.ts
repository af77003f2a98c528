import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type CodesAsked, makeCodesStep } from "./steps/make-codes"

/**
 * Makes the code of a lot, or codes of its pieces. Emits `lot.changed`. Answers `{ lot_id, product_id, count, repeated }`; asked again for
 * the same pieces it makes none and answers the same.
 * @throws InputError those of `makeCodesStep`
 */
export const makeCodesWorkflow = createWorkflow("make-trace-codes-workflow", (input: CodesAsked) => {
  const made = makeCodesStep(input)
  const data = transform({ made }, ({ made: { lot_id, product_id } }) => ({ id: lot_id, product_id }))
  emitEventStep({ eventName: "lot.changed", data })
  return new WorkflowResponse(made)
})
