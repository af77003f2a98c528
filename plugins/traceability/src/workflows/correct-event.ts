import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { correctEventStep } from "./steps/correct-event"
import { findLotStep, type Reach } from "./steps/find-lot"
import type { Recorder } from "./steps/prepare-event"

export interface CorrectEventInput {
  lot_id: string
  event_id: string
  reach: Reach
  by: Recorder
  /** See `EventToCorrect`. */
  body: Record<string, unknown>
}

/**
 * Says that something recorded of a lot is wrong and, where it happened otherwise, what is right: nothing is ever changed, new events
 * say so. Also of a lot that is closed or recalled. Emits `lot.recorded`. Answers `CorrectedEvent`.
 * @throws InputError `lot_not_found` (404), those of `correctEventStep`
 */
export const correctEventWorkflow = createWorkflow("correct-event", (input: CorrectEventInput) => {
  const lot = findLotStep(transform({ input }, ({ input: { lot_id, reach } }) => ({ id: lot_id, ...reach })))
  emitEventStep({
    eventName: "lot.recorded",
    data: transform({ lot }, ({ lot: { id, product_id } }) => ({ id, product_id })),
  })
  const corrected = correctEventStep(
    transform({ input, lot }, ({ input: { by, body, event_id }, lot: found }) => ({ lot: found, event_id, by, body })),
  )
  return new WorkflowResponse(corrected)
})
