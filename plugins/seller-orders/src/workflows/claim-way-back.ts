import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { claimWayBackStep, type WayBackInput } from "./steps/claim-way-back"
import { findReturnStep } from "./steps/find-return"
import { tellShareStep } from "./steps/tell-share"

/**
 * A buyer says what sending goods back had cost, with the receipt; the stall, which said that it pays, owes it. Its people are
 * told. Said twice, the first counts. Answers `{ repeated }`.
 * @throws InputError those of `claimWayBackStep`
 */
export const claimWayBackWorkflow = createWorkflow("claim-way-back-workflow", (input: WayBackInput) => {
  const found = findReturnStep(input)
  const lock = transform({ found }, (data) => data.found.order_id)
  acquireLockStep({ key: lock, timeout: 30, ttl: 120 })
  const claimed = claimWayBackStep(input)
  when("way-back-is-new", { claimed }, (data) => !data.claimed.repeated).then(() => {
    tellShareStep(
      transform({ input }, (data) => ({ share_id: data.input.share_id, template: "way-back-paid" as const })),
    )
  })
  releaseLockStep({ key: lock })
  return new WorkflowResponse(claimed)
})
