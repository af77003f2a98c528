import { PaymentEvents } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { findRefundOrderStep, payRefundStep } from "./steps/refund-of-share"

/**
 * Makes a refund that is due through a payment, or books one that was paid in cash. Emits core's `payment.refunded`.
 * Answers `{ payment_id }`, null where nothing went back.
 */
export const payRefundWorkflow = createWorkflow("pay-refund", (input: { refund_id: string }) => {
  const { order_id } = findRefundOrderStep(input.refund_id)
  acquireLockStep({ key: order_id, timeout: 30, ttl: 120 })
  const paid = payRefundStep(input.refund_id)
  when("money-went-back", { paid }, (data) => data.paid.payment_id !== null).then(() => {
    emitEventStep({
      eventName: PaymentEvents.REFUNDED,
      data: transform({ paid }, (data) => ({ id: data.paid.payment_id })),
    })
  })
  releaseLockStep({ key: order_id })
  return new WorkflowResponse(paid)
})
