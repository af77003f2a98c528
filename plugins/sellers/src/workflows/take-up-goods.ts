import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { type TakeUpGoodsInput, takeUpGoodsStep } from "./steps/take-up-goods"

/**
 * Opens goods for editing that never had a draft: those of the seed, and those that staff brought in. Nothing about them
 * changes. Twice is once. Answers `{ client_key }` of the draft.
 * @throws InputError `product_not_found` (404), also for another stall's
 */
export const takeUpGoodsWorkflow = createWorkflow("take-up-goods", (input: TakeUpGoodsInput) => {
  const lock = transform({ input }, (data) => `goods:${data.input.product_id}`)
  acquireLockStep({ key: lock, timeout: 10, ttl: 60 })
  const draft = takeUpGoodsStep(input)
  releaseLockStep({ key: lock })
  return new WorkflowResponse(draft)
})
