import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { DraftToSave } from "../modules/sellers/drafts"
import { saveStallDraftStep } from "./steps/save-stall-draft"

/**
 * Keeps a half-filled form over the revision the phone knows. Answers the draft as it stands now.
 * @throws InputError `draft_changed` (409, `revision` of the newer draft): another phone was faster
 */
export const saveStallDraftWorkflow = createWorkflow("save-stall-draft", (input: DraftToSave) => {
  return new WorkflowResponse(saveStallDraftStep(input))
})
