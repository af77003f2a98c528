import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type OrderFeaturedInput, orderFeaturedStep } from "./steps/order-featured"
import { writeAuditStep } from "./steps/write-audit"

/**
 * Places the collections of the home page, or of a commune's page, in an order. Emits `featured.changed`.
 * @throws InputError those of `orderFeaturedStep`
 */
export const orderFeaturedWorkflow = createWorkflow("order-featured", (input: OrderFeaturedInput) => {
  const ordered = orderFeaturedStep(input)
  emitEventStep({ eventName: "featured.changed", data: transform({ ordered }, (data) => ({ ids: data.ordered.ids })) })
  writeAuditStep(
    transform({ ordered, input }, (data) => ({
      by: data.input.by,
      seller_id: null,
      action: "featured_collection_ordered",
      entity: "featured_collection" as const,
      entity_id: data.ordered.ids[0] ?? "",
      before: null,
      after: data.ordered,
    })),
  )
  return new WorkflowResponse(ordered)
})
