import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { type AskReturnInput, askReturnStep } from "./steps/ask-return"
import { findShareStep } from "./steps/find-share"
import { tellShareStep } from "./steps/tell-share"

/**
 * A buyer wants to give pieces of one share back. Its household is told. Emits `seller-order.return-asked`. Answers
 * `{ id, repeated }`; the same request again is answered, not made again.
 * @throws InputError those of `askReturnStep`
 */
export const askReturnWorkflow = createWorkflow("ask-return", (input: AskReturnInput) => {
  const found = findShareStep(transform({ input }, (data) => ({ id: data.input.share_id })))
  const lock = transform({ found }, (data) => data.found.order_id)
  acquireLockStep({ key: lock, timeout: 30, ttl: 120 })
  const asked = askReturnStep(input)
  when("return-is-new", { asked }, (data) => !data.asked.repeated).then(() => {
    tellShareStep(
      transform({ input }, (data) => ({ share_id: data.input.share_id, template: "return-asked" as const })),
    )
    emitEventStep({
      eventName: "seller-order.return-asked",
      data: transform({ asked }, (data) => ({ id: data.asked.id })),
    })
  })
  releaseLockStep({ key: lock })
  return new WorkflowResponse(asked)
})
