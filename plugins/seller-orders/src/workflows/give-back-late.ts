import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { payRefundsStep } from "./steps/pay-refunds"
import { findPaymentOrderStep, writeLateRefundsStep } from "./steps/write-late-refunds"

/**
 * Money came: what it brought for shares that had ended before goes back. A transfer is asked for the whole order, and a
 * share may be given up while it is on its way. Of any other money nothing follows.
 */
export const giveBackLateWorkflow = createWorkflow("give-back-late", (input: { payment_id: string }) => {
  const { order_id } = findPaymentOrderStep(input.payment_id)
  const lock = transform({ input, order_id }, (data) => data.order_id || data.input.payment_id)
  acquireLockStep({ key: lock, timeout: 30, ttl: 120 })
  const written = writeLateRefundsStep(
    transform({ input, order_id }, (data) => ({ payment_id: data.input.payment_id, order_id: data.order_id })),
  )
  releaseLockStep({ key: lock })
  payRefundsStep(written)
  return new WorkflowResponse(written)
})
