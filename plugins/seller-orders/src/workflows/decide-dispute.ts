import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { type DecideInput, decideDisputeStep, recordDecisionStep } from "./steps/decide-dispute"
import { findShareStep } from "./steps/find-share"
import { settleDisputeStep } from "./steps/settle-dispute"
import { tellShareStep } from "./steps/tell-share"

/**
 * An officer decides between a buyer and a household: told to the household, shown to the buyer, written into the book;
 * then the money follows (`settle-dispute`). Emits `seller-order.dispute-decided`. Answers the decision.
 * @throws InputError those of `decideDisputeStep`
 */
export const decideDisputeWorkflow = createWorkflow("decide-dispute", (input: DecideInput) => {
  const found = findShareStep(transform({ input }, (data) => ({ id: data.input.share_id })))
  const lock = transform({ found }, (data) => data.found.order_id)
  acquireLockStep({ key: lock, timeout: 30, ttl: 120 })
  const decided = decideDisputeStep(input)
  tellShareStep(
    transform({ input }, (data) => ({ share_id: data.input.share_id, template: "dispute-decided" as const })),
  )
  emitEventStep({
    eventName: "seller-order.dispute-decided",
    data: transform({ decided }, (data) => ({ id: data.decided.id })),
  })
  recordDecisionStep(transform({ decided, input }, (data) => ({ decided: data.decided, input: data.input })))
  releaseLockStep({ key: lock })
  settleDisputeStep(transform({ decided }, (data) => data.decided.id))
  return new WorkflowResponse(decided)
})
