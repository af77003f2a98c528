import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { creditOrderStep } from "./steps/credit-order"
import { type DecideInput, decideDisputeStep, recordDecisionStep } from "./steps/decide-dispute"
import { findShareStep } from "./steps/find-share"
import { moveShareStep } from "./steps/move-share"
import { payRefundStep } from "./steps/refund-of-share"
import { tellShareStep } from "./steps/tell-share"
import { writeRefundsStep } from "./steps/write-refunds"

/**
 * An officer decides between a buyer and a household: the share costs so much less, what was paid above it goes back, a
 * parcel that never came ends its share. Written into the book, told to the household, shown to the buyer. Emits
 * `seller-order.dispute-decided`. Answers the decision.
 * @throws InputError those of `decideDisputeStep`
 */
export const decideDisputeWorkflow = createWorkflow("decide-dispute", (input: DecideInput) => {
  const found = findShareStep(transform({ input }, (data) => ({ id: data.input.share_id })))
  const lock = transform({ found }, (data) => data.found.order_id)
  acquireLockStep({ key: lock, timeout: 30, ttl: 120 })
  const decided = decideDisputeStep(input)
  const refund = writeRefundsStep(
    transform({ decided }, ({ decided: { id, order_id, share_id, credit } }) => ({
      order_id,
      share_id,
      origin: "dispute" as const,
      origin_id: id,
      credit,
    })),
  )
  when("share-costs-less", { decided }, (data) => data.decided.credit > 0).then(() => {
    creditOrderStep(
      transform({ decided }, ({ decided: { order_id, share_id, credit } }) => ({ order_id, share_id, amount: credit })),
    )
  })
  when("parcel-is-lost", { decided }, (data) => data.decided.is_lost).then(() => {
    moveShareStep(
      transform({ decided, input }, (data) => ({
        id: data.decided.share_id,
        action: "lose" as const,
        by: { kind: "user" as const, id: data.input.user_id },
      })),
    )
  })
  tellShareStep(
    transform({ input }, (data) => ({ share_id: data.input.share_id, template: "dispute-decided" as const })),
  )
  payRefundStep(refund.refund_id)
  emitEventStep({
    eventName: "seller-order.dispute-decided",
    data: transform({ decided }, (data) => ({ id: data.decided.id })),
  })
  releaseLockStep({ key: lock })
  recordDecisionStep(transform({ decided, input }, (data) => ({ decided: data.decided, input: data.input })))
  return new WorkflowResponse(decided)
})
