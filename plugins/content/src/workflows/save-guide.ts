import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { readGuideContent } from "./rules/read-guide-content"
import { checkGuideFilesStep } from "./steps/check-guide-files"
import { findGuideStep } from "./steps/find-guide"
import { saveGuideVersionStep } from "./steps/save-guide-version"

export interface SaveGuideInput {
  id: string
  /** Number of the version that the editor had open. */
  base_version: unknown
  content: unknown
  by_id: string | null
}

/**
 * Keeps an edit as a new version; everybody goes on reading the published one. Answers `{ number }`.
 * @throws InputError `guide_not_found`, `guide_changed`, `file_unknown` and those of `readGuideContent`
 */
export const saveGuideWorkflow = createWorkflow("save-guide", (input: SaveGuideInput) => {
  const guide = findGuideStep({ id: input.id })
  const content = transform({ input }, (data) => readGuideContent(data.input.content))
  checkGuideFilesStep({ content })
  return new WorkflowResponse(
    saveGuideVersionStep({
      guide_id: guide.id,
      base_version: input.base_version,
      content,
      made_by_id: input.by_id,
    }),
  )
})
