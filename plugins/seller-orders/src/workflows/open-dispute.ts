import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { findShareStep } from "./steps/find-share"
import { nameQuestionPhotosStep } from "./steps/name-question-photos"
import { type OpenDisputeInput, openDisputeStep } from "./steps/open-dispute"
import { tellShareStep } from "./steps/tell-share"

/**
 * A buyer or a household asks officers to decide about a share. The household is told where the buyer asked. Emits
 * `seller-order.dispute-opened`. Answers `{ id, repeated }`.
 * @throws InputError those of `openDisputeStep` and `nameQuestionPhotosStep`
 */
export const openDisputeWorkflow = createWorkflow("open-dispute", (input: OpenDisputeInput) => {
  const found = findShareStep(
    transform({ input }, ({ input: { share_id, seller_id } }) => ({ id: share_id, seller_id })),
  )
  const lock = transform({ found }, (data) => data.found.order_id)
  acquireLockStep({ key: lock, timeout: 30, ttl: 120 })
  const opened = openDisputeStep(input)
  // Also where it was asked before: a process may have died in between.
  when("photos-stand-beside-it", { input }, (data) => data.input.photo_ids.length > 0).then(() => {
    nameQuestionPhotosStep(
      transform({ input, opened }, (data) => ({
        share_id: data.input.share_id,
        id: data.opened.id,
        sent_by: data.input.opened_by,
        photo_ids: data.input.photo_ids,
        is_again: data.opened.repeated,
      })),
    )
  })
  when(
    "household-does-not-know",
    { input, opened },
    (data) => data.input.opened_by === "buyer" && !data.opened.repeated,
  ).then(() => {
    tellShareStep(
      transform({ input }, (data) => ({ share_id: data.input.share_id, template: "dispute-opened" as const })),
    )
  })
  when("dispute-is-new", { opened }, (data) => !data.opened.repeated).then(() => {
    emitEventStep({
      eventName: "seller-order.dispute-opened",
      data: transform({ opened }, (data) => ({ id: data.opened.id })),
    })
  })
  releaseLockStep({ key: lock })
  return new WorkflowResponse(opened)
})
