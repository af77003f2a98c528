import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  type ImportMove,
  moveListingImportStep,
  type NewImport,
  openListingImportStep,
} from "./steps/open-listing-import"

/**
 * Takes a spreadsheet, and a ZIP of photos with it, to be checked in the background. Emits `listing-import.waiting`. Answers `{ id }`.
 * @throws InputError `import_running` (409)
 */
export const openListingImportWorkflow = createWorkflow("open-listing-import-workflow", (input: NewImport) => {
  const opened = openListingImportStep(input)
  emitEventStep({
    eventName: "listing-import.waiting",
    data: transform({ opened }, (data) => ({ id: data.opened.id })),
  })
  return new WorkflowResponse(opened)
})

/**
 * Starts an import, lets a stopped one go on, or stops it: what is made stays. Emits `listing-import.waiting`. Answers `{ id }`.
 * @throws InputError those of `moveListingImportStep`
 */
export const moveListingImportWorkflow = createWorkflow("move-listing-import-workflow", (input: ImportMove) => {
  const moved = moveListingImportStep(input)
  emitEventStep({ eventName: "listing-import.waiting", data: transform({ moved }, (data) => ({ id: data.moved.id })) })
  return new WorkflowResponse(moved)
})
