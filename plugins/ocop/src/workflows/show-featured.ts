import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type FeaturedDeed, type ShowFeaturedInput, showFeaturedStep } from "./steps/show-featured"
import { writeAuditStep } from "./steps/write-audit"

/** How the book names a deed. */
const ACTIONS: Record<FeaturedDeed, string> = {
  publish: "featured_collection_published",
  withdraw: "featured_collection_withdrawn",
  drop: "featured_collection_dropped",
}

/**
 * Publishes a featured collection, takes it back or deletes it. Emits `featured.changed`. Answers `{ id }`.
 * @throws InputError those of `showFeaturedStep`
 */
export const showFeaturedWorkflow = createWorkflow("show-featured", (input: ShowFeaturedInput) => {
  const shown = showFeaturedStep(input)
  emitEventStep({ eventName: "featured.changed", data: transform({ shown }, (data) => ({ id: data.shown.id })) })
  writeAuditStep(
    transform({ shown, input }, (data) => ({
      by: data.input.by,
      seller_id: null,
      action: ACTIONS[data.input.deed],
      entity: "featured_collection" as const,
      entity_id: data.shown.id,
      before: null,
      after: { title: data.shown.title },
    })),
  )
  return new WorkflowResponse(transform({ shown }, (data) => ({ id: data.shown.id })))
})
