import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { reviewListingWorkflow } from "./review-listing"
import { findDirectDraftStep } from "./steps/find-direct-draft"
import { publishEachStep } from "./steps/publish-each"

/**
 * Puts goods of a stall that publishes directly on sale, in the system's name, unless a held word is in their text. What
 * was changed since it was looked at waits for the next time. Answers `{ is_published }`.
 * @throws InputError those of `review-listing`
 */
export const publishDirectlyWorkflow = createWorkflow("publish-directly", (input: { id: string }) => {
  const draft = findDirectDraftStep(input.id)
  when({ draft }, (data) => data.draft !== null).then(() => {
    reviewListingWorkflow.runAsStep({
      input: transform({ input, draft }, (data) => ({
        id: data.input.id,
        verdict: "published" as const,
        by_id: "system",
        revision: data.draft?.revision ?? 0,
      })),
    })
  })
  return new WorkflowResponse(transform({ draft }, (data) => ({ is_published: data.draft !== null })))
})

/**
 * All goods that wait, whose stalls publish directly and whose pictures are ready; one that cannot go on sale keeps none
 * of the others. Started by events and each minute by a job: as often as it runs, each goes on sale once.
 */
export const publishWaitingWorkflow = createWorkflow("publish-waiting", () => {
  return new WorkflowResponse(publishEachStep())
})
