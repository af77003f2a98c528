import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { cancelFairStep, type NewFair, type OwnFair, openFairStep } from "./steps/open-fair"

/**
 * Has a catalogue for a fair made in the background. Emits `fair-catalogue.waiting`. Answers `{ id, total }`.
 * @throws InputError those of `openFairStep`
 */
export const openFairWorkflow = createWorkflow("open-fair-catalogue-workflow", (input: NewFair) => {
  const opened = openFairStep(input)
  emitEventStep({
    eventName: "fair-catalogue.waiting",
    data: transform({ opened }, (data) => ({ id: data.opened.id })),
  })
  return new WorkflowResponse(opened)
})

/**
 * Its maker does not want it any more. Answers `{ id }`.
 * @throws InputError those of `cancelFairStep`
 */
export const cancelFairWorkflow = createWorkflow("cancel-fair-catalogue-workflow", (input: OwnFair) => {
  return new WorkflowResponse(cancelFairStep(input))
})
