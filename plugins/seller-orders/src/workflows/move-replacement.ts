import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { findReturnStep } from "./steps/find-return"
import { moveReplacementStep, type ReplacementWish } from "./steps/move-replacement"
import { settleReturnStep } from "./steps/settle-return"

/**
 * One step of the same pieces once more: the household sent them, or cannot after all; the buyer has them, or seven days
 * passed. No money moves by it, but where the household cannot: then goods that are back, or stay with the buyer, are paid for. Emits
 * `seller-order.replacement-moved`. Answers `{ repeated, state }`.
 * @throws InputError those of `moveReplacementStep`
 */
export const moveReplacementWorkflow = createWorkflow("move-share-replacement", (input: ReplacementWish) => {
  const found = findReturnStep(input)
  const lock = transform({ found }, (data) => data.found.order_id)
  acquireLockStep({ key: lock, timeout: 30, ttl: 120 })
  const moved = moveReplacementStep(input)
  when("replacement-is-moved", { moved }, (data) => !data.moved.repeated).then(() => {
    emitEventStep({
      eventName: "seller-order.replacement-moved",
      data: transform({ input }, (data) => ({ id: data.input.id, action: data.input.action })),
    })
  })
  releaseLockStep({ key: lock })
  // Also where it was said before: a process may have died in between.
  when(
    "money-goes-back-instead",
    { input, found },
    (data) => data.input.action === "give_up" && data.found.is_back,
  ).then(() => {
    settleReturnStep(transform({ input }, (data) => data.input.id))
  })
  return new WorkflowResponse(moved)
})
