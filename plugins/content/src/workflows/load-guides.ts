import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { readGuideContent } from "./rules/read-guide-content"
import { readSlug } from "./rules/read-slug"
import { type GuideFileRow, keepGuideFilesStep } from "./steps/keep-guide-files"
import { loadGuidesStep } from "./steps/load-guides"

export interface LoadGuidesInput {
  /** In their order on screens. */
  guides: { slug: string; content: unknown }[]
  /** Pictures of these guides; their widths lie where pages find them. */
  files: GuideFileRow[]
}

/**
 * The guides that come with the market: new ones are written and published, those that nobody touched follow the newest
 * text, and what staff ever edited, published or withdrew stays as it is. Answers `{ written, renewed }`.
 * @throws InputError `slug_wrong` and those of `readGuideContent`
 */
export const loadGuidesWorkflow = createWorkflow("load-guides", (input: LoadGuidesInput) => {
  keepGuideFilesStep(transform({ input }, (data) => ({ files: data.input.files })))
  const guides = transform({ input }, (data) =>
    data.input.guides.map(({ slug, content }) => ({ slug: readSlug(slug), content: readGuideContent(content) })),
  )
  return new WorkflowResponse(loadGuidesStep({ guides }))
})
