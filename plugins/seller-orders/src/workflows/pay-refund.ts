import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { findRefundOrderStep, payRefundStep } from "./steps/refund-of-share"

/** Tries a refund that stayed due once more; answers `{ is_paid }`. */
export const payRefundWorkflow = createWorkflow("pay-refund", (input: { refund_id: string }) => {
  const { order_id } = findRefundOrderStep(input.refund_id)
  acquireLockStep({ key: order_id, timeout: 30, ttl: 120 })
  const paid = payRefundStep(input.refund_id)
  releaseLockStep({ key: order_id })
  return new WorkflowResponse(paid)
})
