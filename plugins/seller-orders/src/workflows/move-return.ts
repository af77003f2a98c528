import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { findReturnStep } from "./steps/find-return"
import { moveReturnStep, type ReturnMoveWish } from "./steps/move-return"
import { checkReplacementStep, endReplacementStep, promiseReplacementStep } from "./steps/promise-replacement"
import { settleReturnStep } from "./steps/settle-return"
import { tellShareStep } from "./steps/tell-share"

/**
 * One step of a return: the household accepts, with money or the same pieces once more, refuses, has it back; the buyer
 * keeps the goods after all. Once they are back, goods and money follow. Emits `seller-order.return-moved`. Answers `{ repeated }`.
 * @throws InputError those of `moveReturnStep`, `promiseReplacementStep` and `checkReplacementStep`
 */
export const moveReturnWorkflow = createWorkflow("move-return", (input: ReturnMoveWish) => {
  const found = findReturnStep(input)
  const lock = transform({ found }, (data) => data.found.order_id)
  acquireLockStep({ key: lock, timeout: 30, ttl: 120 })
  when(
    "same-pieces-once-more",
    { input },
    (data) => data.input.action === "accept" && data.input.remedy === "same",
  ).then(() => {
    promiseReplacementStep(input)
  })
  when("buyer-would-keep-them", { input }, (data) => data.input.action === "withdraw").then(() => {
    checkReplacementStep(input)
  })
  const moved = moveReturnStep(input)
  when(
    "nothing-comes-back",
    { input },
    // After a yes what came otherwise, or never, ends the promise too.
    (data) => ["withdraw", "lapse", "refuse"].includes(data.input.action),
  ).then(() => {
    endReplacementStep(
      transform({ input }, ({ input: { id, share_id, action } }) => ({
        id,
        share_id,
        action: action === "withdraw" ? ("withdraw" as const) : ("lapse" as const),
      })),
    )
  })
  when("buyer-keeps-them", { input, moved }, (data) => data.input.action === "withdraw" && !data.moved.repeated).then(
    () => {
      tellShareStep(
        transform({ input }, (data) => ({ share_id: data.input.share_id, template: "return-withdrawn" as const })),
      )
    },
  )
  when("return-is-moved", { moved }, (data) => !data.moved.repeated).then(() => {
    emitEventStep({
      eventName: "seller-order.return-moved",
      data: transform({ input }, (data) => ({ id: data.input.id, action: data.input.action })),
    })
  })
  releaseLockStep({ key: lock })
  // Also where it was said before: a process may have died in between.
  when("goods-are-back", { input }, ({ input: { action, way_back_payer } }) => {
    return action === "receive" || (action === "accept" && way_back_payer === "nobody")
  }).then(() => {
    settleReturnStep(transform({ input }, (data) => data.input.id))
  })
  return new WorkflowResponse(moved)
})
