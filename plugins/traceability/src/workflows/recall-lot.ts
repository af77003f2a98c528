import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { findLotStep, type Reach } from "./steps/find-lot"
import type { Recorder } from "./steps/prepare-event"
import { recallLotStep, writeRecallStep } from "./steps/recall-lot"
import { stopGoodsStep } from "./steps/stop-goods"

export interface RecallLotInput {
  lot_id: string
  reach: Reach
  /** A stall's own person, a helper, or an officer. */
  by: Recorder
  /** `{ client_key, reason, stop_product }`; everybody who scans reads the reason, and true takes the goods off sale. */
  body: Record<string, unknown>
}

/**
 * Recalls a lot: its state, and an event in its chain; sent twice it is one recall. Emits `lot.recalled`. Answers
 * `{ id, product_id, seller_id, reason, repeated }`.
 * @throws InputError `lot_not_found` (404), those of `recallLotStep`
 */
export const recallLotWorkflow = createWorkflow("recall-lot", (input: RecallLotInput) => {
  const lot = findLotStep(transform({ input }, ({ input: { lot_id, reach } }) => ({ id: lot_id, ...reach })))
  const recalled = recallLotStep(
    transform({ input, lot }, (data) => ({ lot: data.lot, by: data.input.by, body: data.input.body })),
  )
  // A second try tells it again: the first may have died before anybody heard.
  const data = transform({ recalled }, ({ recalled: { id, product_id } }) => ({ id, product_id }))
  emitEventStep({ eventName: "lot.recalled", data })
  stopGoodsStep(
    transform({ recalled, input }, ({ recalled: { seller_id, product_id }, input: { by, body } }) => ({
      seller_id,
      product_id,
      by,
      is_wished: body.stop_product === true,
    })),
  )
  writeRecallStep(transform({ recalled, input }, (data) => ({ recalled: data.recalled, by: data.input.by })))
  return new WorkflowResponse(recalled)
})
