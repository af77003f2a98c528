import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { dropListingDraftStep } from "./steps/drop-listing-draft"

/**
 * Throws a draft away that was never sent for approval; one that is gone already is no error. Answers `{ dropped }`.
 * @throws InputError `draft_was_sent` (409)
 */
export const dropListingDraftWorkflow = createWorkflow(
  "drop-listing-draft",
  (input: { seller_id: string; client_key: string }) => {
    return new WorkflowResponse(dropListingDraftStep(input))
  },
)
