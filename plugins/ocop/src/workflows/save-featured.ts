import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type SaveFeaturedInput, saveFeaturedStep } from "./steps/save-featured"
import { writeAuditStep } from "./steps/write-audit"

/**
 * Keeps a featured collection with its goods in their order; one that is published shows the change at once. Emits
 * `featured.changed`. Answers `{ id }`.
 * @throws InputError those of `saveFeaturedStep`
 */
export const saveFeaturedWorkflow = createWorkflow("save-featured", (input: SaveFeaturedInput) => {
  const saved = saveFeaturedStep(input)
  emitEventStep({ eventName: "featured.changed", data: transform({ saved }, (data) => ({ id: data.saved.id })) })
  writeAuditStep(
    transform({ saved, input }, (data) => ({
      by: data.input.by,
      seller_id: null,
      action: "featured_collection_saved",
      entity: "featured_collection" as const,
      entity_id: data.saved.id,
      before: data.saved.before,
      after: data.saved.after,
    })),
  )
  return new WorkflowResponse(transform({ saved }, (data) => ({ id: data.saved.id })))
})
