import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { findGuideStep } from "./steps/find-guide"
import { showGuideStep } from "./steps/show-guide"

/**
 * Nobody but staff reads the guide any more, until it is published again. Emits `guide.withdrawn`.
 * @throws InputError `guide_not_found`
 */
export const withdrawGuideWorkflow = createWorkflow("withdraw-guide", (input: { id: string; by_id: string }) => {
  const guide = findGuideStep({ id: input.id })
  showGuideStep({ id: guide.id, version: null, by_id: input.by_id })
  emitEventStep({ eventName: "guide.withdrawn", data: transform({ guide }, (data) => ({ id: data.guide.id })) })
  return new WorkflowResponse(undefined)
})
