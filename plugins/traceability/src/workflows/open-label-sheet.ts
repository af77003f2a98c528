import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { cancelSheetStep, type NewSheet, type OwnSheet, openSheetStep } from "./steps/open-sheet"

/**
 * Has labels drawn in the background. Emits `label-sheet.waiting`. Answers `{ id, total }`.
 * @throws InputError those of `openSheetStep`
 */
export const openLabelSheetWorkflow = createWorkflow("open-label-sheet-workflow", (input: NewSheet) => {
  const opened = openSheetStep(input)
  emitEventStep({
    eventName: "label-sheet.waiting",
    data: transform({ opened }, (data) => ({ id: data.opened.id })),
  })
  return new WorkflowResponse(opened)
})

/**
 * Whoever asked for labels does not want them any more. Answers `{ id }`.
 * @throws InputError those of `cancelSheetStep`
 */
export const cancelLabelSheetWorkflow = createWorkflow("cancel-label-sheet-workflow", (input: OwnSheet) => {
  return new WorkflowResponse(cancelSheetStep(input))
})
