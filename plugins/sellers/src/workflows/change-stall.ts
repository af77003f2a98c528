import { vietnamDate } from "@cho-lang/kit/vietnam-date"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { readStallChange } from "./rules/read-stall-change"
import { findCraftsStep } from "./steps/find-crafts"
import { updateSellerStep } from "./steps/update-seller"

export interface ChangeStallInput {
  seller_id: string
  /** `name`, `summary`, `story`, `street_address`, `since_year`, `crafts`; what is not there stays. */
  form: Record<string, unknown>
}

/**
 * Changes what a stall says about itself; its handle stays, links to it must not break. Emits `seller.updated`.
 * @throws InputError `seller_not_found`, `craft_unknown` and those of `readStallChange`
 */
export const changeStallWorkflow = createWorkflow("change-stall", (input: ChangeStallInput) => {
  const read = transform({ input }, (data) =>
    readStallChange(data.input.form, Number(vietnamDate(new Date()).slice(0, 4))),
  )
  const crafts = transform({ read }, (data) => data.read.crafts ?? null)
  const craftIds = findCraftsStep(crafts)
  const change = transform({ read, craftIds }, ({ read: { crafts: _, ...texts }, craftIds: ids }) => ({
    ...texts,
    ...(ids && { craft_ids: ids }),
  }))
  const changed = updateSellerStep({ id: input.seller_id, change })
  emitEventStep({ eventName: "seller.updated", data: { id: changed.id } })
  return new WorkflowResponse(changed)
})
