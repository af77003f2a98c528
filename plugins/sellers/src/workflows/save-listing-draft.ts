import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { DraftToSave } from "../modules/listings/drafts"
import { saveListingDraftStep } from "./steps/save-listing-draft"

/**
 * Keeps a half-filled draft over the revision the phone knows. One that waits for approval comes back into the
 * household's hands. Answers it as it stands now.
 * @throws InputError `draft_changed` (409, `revision` of the newer draft): another phone was faster
 */
export const saveListingDraftWorkflow = createWorkflow("save-listing-draft", (input: DraftToSave) => {
  return new WorkflowResponse(saveListingDraftStep(input))
})
