import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findGuideStep } from "./steps/find-guide"
import { findGuideVersionStep } from "./steps/find-guide-version"
import { saveGuideVersionStep } from "./steps/save-guide-version"

export interface TakeBackGuideInput {
  id: string
  /** Number of the version whose words shall stand again. */
  version: unknown
  base_version: unknown
  by_id: string
}

/**
 * Puts the words of an earlier version on top as a new one: nothing of what stood between is lost. Answers `{ number }`.
 * @throws InputError `guide_not_found`, `version_not_found`, `guide_changed`
 */
export const takeBackGuideWorkflow = createWorkflow("take-back-guide", (input: TakeBackGuideInput) => {
  const guide = findGuideStep({ id: input.id })
  const earlier = findGuideVersionStep({ guide_id: guide.id, number: input.version })
  return new WorkflowResponse(
    saveGuideVersionStep({
      guide_id: guide.id,
      base_version: input.base_version,
      content: earlier.content,
      made_by_id: input.by_id,
    }),
  )
})
