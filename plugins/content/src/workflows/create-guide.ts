import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { readGuideContent } from "./rules/read-guide-content"
import { readSlug } from "./rules/read-slug"
import { checkGuideFilesStep } from "./steps/check-guide-files"
import { createGuideStep } from "./steps/create-guide"

export interface CreateGuideInput {
  slug: unknown
  content: unknown
  /** Id of the user; null for the seed. */
  by_id: string | null
}

/**
 * Writes a new guide as a draft. Answers `{ id }`.
 * @throws InputError `slug_wrong`, `slug_taken`, `file_unknown` and those of `readGuideContent`
 */
export const createGuideWorkflow = createWorkflow("create-guide-workflow", (input: CreateGuideInput) => {
  const wish = transform({ input }, ({ input: { slug, content, by_id } }) => ({
    slug: readSlug(slug),
    content: readGuideContent(content),
    made_by_id: by_id,
  }))
  checkGuideFilesStep({ content: wish.content })
  return new WorkflowResponse(createGuideStep(wish))
})
