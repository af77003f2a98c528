import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { findShareStep } from "./steps/find-share"
import { bookRefundStep } from "./steps/pay-refunds"
import { type RefundSaying, tellRefundStep } from "./steps/tell-refund"
import { tellShareStep } from "./steps/tell-share"

/**
 * What people say of money that goes back from hand to hand. Answers `{ repeated }`.
 * @throws InputError those of `tellRefundStep`
 */
export const tellRefundWorkflow = createWorkflow("tell-refund", (input: RefundSaying) => {
  const found = findShareStep(
    transform({ input }, ({ input: { share_id, seller_id } }) => ({ id: share_id, seller_id })),
  )
  const lock = transform({ found }, (data) => data.found.order_id)
  acquireLockStep({ key: lock, timeout: 30, ttl: 120 })
  const told = tellRefundStep(input)
  when("buyer-has-it", { input, told }, (data) => data.input.says === "received" && !data.told.repeated).then(() => {
    tellShareStep(
      transform({ input }, (data) => ({ share_id: data.input.share_id, template: "refund-received" as const })),
    )
  })
  releaseLockStep({ key: lock })
  when("cash-is-booked", { input }, (data) => data.input.says === "received").then(() => {
    bookRefundStep(transform({ input }, (data) => data.input.id))
  })
  return new WorkflowResponse(told)
})
