import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { findGuideStep } from "./steps/find-guide"
import { findGuideVersionStep } from "./steps/find-guide-version"
import { showGuideStep } from "./steps/show-guide"

export interface PublishGuideInput {
  id: string
  version: unknown
  by_id: string | null
}

/**
 * Everybody reads this version from now on. Emits `guide.published`.
 * @throws InputError `guide_not_found`, `version_not_found`
 */
export const publishGuideWorkflow = createWorkflow("publish-guide", (input: PublishGuideInput) => {
  const guide = findGuideStep({ id: input.id })
  const version = findGuideVersionStep({ guide_id: guide.id, number: input.version })
  showGuideStep({ id: guide.id, version: version.number, by_id: input.by_id })
  emitEventStep({ eventName: "guide.published", data: transform({ guide }, (data) => ({ id: data.guide.id })) })
  return new WorkflowResponse(undefined)
})
