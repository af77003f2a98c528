import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type CopyListingInput, copyListingStep } from "./steps/copy-listing"

/**
 * Begins a new piece with everything that was said of another one. Answers `{ client_key }` of the copy.
 * @throws InputError `draft_not_found` (404)
 */
export const copyListingWorkflow = createWorkflow("copy-listing", (input: CopyListingInput) => {
  return new WorkflowResponse(copyListingStep(input))
})
