import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { findLotStep, type Reach } from "./steps/find-lot"
import type { Recorder } from "./steps/prepare-event"
import { recordEventStep } from "./steps/record-event"

export interface RecordEventInput {
  lot_id: string
  reach: Reach
  by: Recorder
  /** `{ client_key, … }`, see `readEvent`. */
  body: Record<string, unknown>
}

/**
 * Records what happened to a lot; sent twice it is one event. Emits `lot.recorded`. Answers `{ id, position, repeated, question }`, see
 * `RecordedEvent`.
 * @throws InputError `lot_not_found` (404), those of `recordEventStep`
 */
export const recordEventWorkflow = createWorkflow("record-event", (input: RecordEventInput) => {
  const lot = findLotStep(transform({ input }, ({ input: { lot_id, reach } }) => ({ id: lot_id, ...reach })))
  // Told when all is done; appended last, for it cannot be undone.
  emitEventStep({
    eventName: "lot.recorded",
    data: transform({ lot }, ({ lot: { id, product_id } }) => ({ id, product_id })),
  })
  const recorded = recordEventStep(
    transform({ input, lot }, ({ input: { by, body }, lot: found }) => ({ lot: found, by, body })),
  )
  return new WorkflowResponse(recorded)
})
