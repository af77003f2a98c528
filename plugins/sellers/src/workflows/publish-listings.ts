import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type PublishListingsInput, publishListingsStep } from "./steps/publish-listings"

/**
 * An officer lets several goods on sale in one go, each by a verdict of its own. Answers `{ id, code }[]`; `code` null for
 * what is on sale now.
 */
export const publishListingsWorkflow = createWorkflow("publish-listings", (input: PublishListingsInput) => {
  return new WorkflowResponse(publishListingsStep(input))
})
