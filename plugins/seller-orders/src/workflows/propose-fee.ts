import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { findShareStep } from "./steps/find-share"
import { type ProposeFeeInput, proposeFeeStep } from "./steps/propose-fee"

/**
 * A household says what sending a bulky share will cost; nothing is packed before the buyer agrees. Emits
 * `seller-order.fee-asked`. Answers `{ id, repeated }`.
 * @throws InputError `seller_order_not_found` (404), `fee_not_asked`, `order_state_wrong`, `fee_agreed`, `fee_changed` (409)
 */
export const proposeFeeWorkflow = createWorkflow("propose-fee", (input: ProposeFeeInput) => {
  const found = findShareStep(input)
  const lock = transform({ found }, (data) => data.found.order_id)
  acquireLockStep({ key: lock, timeout: 30, ttl: 120 })
  const asked = proposeFeeStep(input)
  when("fee-is-new", { asked }, (data) => !data.asked.repeated).then(() => {
    emitEventStep({
      eventName: "seller-order.fee-asked",
      data: transform({ input }, (data) => ({ id: data.input.id })),
    })
  })
  releaseLockStep({ key: lock })
  return new WorkflowResponse(asked)
})
