import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { type AnswerFeeInput, answerFeeStep } from "./steps/answer-fee"
import { findShareStep } from "./steps/find-share"

/**
 * The buyer agrees to what sending a bulky share costs, or does not. Emits `seller-order.fee-answered`.
 * @throws InputError `seller_order_not_found` (404), `fee_changed`, `order_state_wrong` (409)
 */
export const answerFeeWorkflow = createWorkflow("answer-fee", (input: AnswerFeeInput) => {
  const found = findShareStep(input)
  const lock = transform({ found }, (data) => data.found.order_id)
  acquireLockStep({ key: lock, timeout: 30, ttl: 120 })
  const answered = answerFeeStep(input)
  when("is-answered-now", { answered }, (data) => !data.answered.repeated).then(() => {
    emitEventStep({
      eventName: "seller-order.fee-answered",
      data: transform({ input }, (data) => ({ id: data.input.id, agree: data.input.agree })),
    })
  })
  releaseLockStep({ key: lock })
  return new WorkflowResponse(answered)
})
