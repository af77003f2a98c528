import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { type CorrectParcelInput, correctParcelStep, recordParcelStep } from "./steps/correct-parcel"
import { findShareStep } from "./steps/find-share"

/**
 * Who carries a parcel, and its code, typed after it was sent. Emits `seller-order.moved` with the action `parcel`. Answers
 * `{ id, repeated }`.
 * @throws InputError `seller_order_not_found` (404), `order_state_wrong`, `parcel_changed` (409)
 */
export const correctParcelWorkflow = createWorkflow("correct-parcel", (input: CorrectParcelInput) => {
  const found = findShareStep(input)
  const lock = transform({ found }, (data) => data.found.order_id)
  acquireLockStep({ key: lock, timeout: 30, ttl: 120 })
  const corrected = correctParcelStep(input)
  when("parcel-is-new", { corrected }, (data) => !data.corrected.repeated).then(() => {
    recordParcelStep({ input, corrected })
    emitEventStep({
      eventName: "seller-order.moved",
      data: transform({ input }, (data) => ({ id: data.input.id, action: "parcel" })),
    })
  })
  releaseLockStep({ key: lock })
  return new WorkflowResponse(corrected)
})
