import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { creditOrderStep } from "./steps/credit-order"
import {
  causeOf,
  findDisputeOrderStep,
  markDisputeSettledStep,
  readDisputeToSettleStep,
} from "./steps/dispute-to-settle"
import { moveShareStep } from "./steps/move-share"
import { payRefundsStep } from "./steps/pay-refunds"
import { withdrawLostStep } from "./steps/withdraw-requests"
import { writeRefundsStep } from "./steps/write-refunds"

/**
 * What follows from an officer's decision: a parcel that never came ends its share, the share costs less, what was paid
 * above it goes back, an agreed delivery fee too where it costs nothing any more. Each part follows where it has not yet, so it may run any number of times; the decision itself is
 * never undone for it (`mend-orders`).
 */
export const settleDisputeWorkflow = createWorkflow("settle-dispute", (input: { dispute_id: string }) => {
  const { order_id: lock } = findDisputeOrderStep(input.dispute_id)
  acquireLockStep({ key: lock, timeout: 30, ttl: 120 })
  const dispute = readDisputeToSettleStep(input.dispute_id)
  // First: for what was not handed over nothing was paid at the door.
  when("parcel-is-lost", { dispute }, (data) => data.dispute.is_lost).then(() => {
    moveShareStep(
      transform({ dispute }, ({ dispute: { share_id, decided_by_id } }) => ({
        id: share_id,
        action: "lose" as const,
        by: { kind: "user" as const, id: decided_by_id },
      })),
    ).config({ noCompensation: true })
    withdrawLostStep(transform({ dispute }, (data) => data.dispute.share_id))
    emitEventStep({
      eventName: "seller-order.moved",
      data: transform({ dispute }, (data) => ({ id: data.dispute.share_id, action: "lose" })),
    })
  })
  const written = writeRefundsStep(
    transform({ dispute }, ({ dispute: { id, order_id, share_id, credit, is_settled, is_credited } }) => ({
      order_id,
      share_id,
      origin: "dispute" as const,
      origin_id: id,
      credit,
      fee: 0,
      is_fee_of_all: is_credited,
      is_settled,
    })),
  ).config({ noCompensation: true })
  when("share-costs-less", { dispute }, (data) => data.dispute.credit > 0).then(() => {
    creditOrderStep(
      transform({ dispute }, ({ dispute: { id, order_id, share_id, credit } }) => ({
        order_id,
        share_id,
        amount: credit,
        cause: causeOf(id),
      })),
    ).config({ noCompensation: true })
  })
  markDisputeSettledStep(input.dispute_id)
  releaseLockStep({ key: lock })
  payRefundsStep(written)
  return new WorkflowResponse(dispute)
})
