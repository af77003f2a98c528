import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { endCancelledStep } from "./steps/end-cancelled"

/**
 * Staff cancelled an order as a whole, in Admin: its shares end and ask their buyer for nothing more. Emits
 * `seller-order.moved` for each. Answers their ids.
 */
export const endCancelledOrderWorkflow = createWorkflow("end-cancelled-order", (input: { order_id: string }) => {
  acquireLockStep({ key: input.order_id, timeout: 30, ttl: 120 })
  const ended = endCancelledStep(input.order_id)
  emitEventStep({
    eventName: "seller-order.moved",
    data: transform({ ended }, (data) => data.ended.map((id) => ({ id, action: "cancel" }))),
  })
  releaseLockStep({ key: input.order_id })
  return new WorkflowResponse(ended)
})
