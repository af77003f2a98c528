import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { findShareStep } from "./steps/find-share"
import { bookRefundStep } from "./steps/pay-refunds"
import { recordInBookStep } from "./steps/record-in-book"
import { payRefundStep } from "./steps/refund-of-share"
import { endRefundStep, type RefundSettling, settleRefundStep, writeSettledStep } from "./steps/settle-refund"
import { tellShareStep } from "./steps/tell-share"

/**
 * An officer says that money which was due went back in another way. Written into the book before anything else: whoever dies
 * in between is asked again, and finds the line. Answers `{ repeated }`.
 * @throws InputError those of `settleRefundStep`
 */
export const settleRefundWorkflow = createWorkflow("settle-refund", (input: RefundSettling) => {
  const found = findShareStep(transform({ input }, (data) => ({ id: data.input.share_id })))
  const lock = transform({ found }, (data) => data.found.order_id)
  acquireLockStep({ key: lock, timeout: 30, ttl: 120 })
  const settled = settleRefundStep(input).config({ noCompensation: true })
  when("is-said-now", { settled }, (data) => !data.settled.repeated).then(() => {
    recordInBookStep(
      transform({ input, settled }, ({ input, settled }) => ({
        user_id: input.user_id,
        seller_id: settled.seller_id,
        action: "refund_settled" as const,
        entity: "share_refund" as const,
        entity_id: settled.id,
        before: { state: settled.before, ...(settled.claimed !== settled.amount && { amount_vnd: settled.claimed }) },
        after: { state: "refunded", amount_vnd: settled.amount, method: settled.method, note: input.note },
      })),
    )
  })
  when("payment-holds-it", { settled }, (data) => data.settled.held > 0).then(() => {
    writeSettledStep(transform({ input, settled }, ({ input, settled }) => ({ ...input, amount: settled.held })))
    payRefundStep(input.id)
  })
  when("nobody-holds-it", { settled }, (data) => data.settled.held === 0 && !data.settled.repeated).then(() => {
    endRefundStep(transform({ settled }, ({ settled: { id, amount } }) => ({ id, amount })))
  })
  when("household-hears", { settled }, (data) => !data.settled.repeated).then(() => {
    tellShareStep(
      transform({ input }, (data) => ({ share_id: data.input.share_id, template: "refund-settled" as const })),
    )
  })
  releaseLockStep({ key: lock })
  // Cash that staff noted in core, and what was cut off above; nothing is done for any other.
  bookRefundStep(transform({ input }, (data) => data.input.id))
  return new WorkflowResponse(transform({ settled }, (data) => ({ repeated: data.settled.repeated })))
})
