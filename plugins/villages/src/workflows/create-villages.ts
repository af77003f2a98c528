import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type NewVillage, readVillage } from "./rules/read-village"
import { createVillagesStep } from "./steps/create-villages"

/**
 * Adds craft villages with their recognitions; Vietnamese base text. Answers their ids. Emits `village.created`.
 * @throws InputError `handle_wrong`, `commune_unknown`, `craft_not_found`, `place_outside_vietnam`, `date_wrong`
 * and those of texts
 */
export const createVillagesWorkflow = createWorkflow("create-villages", (input: { villages: NewVillage[] }) => {
  const villages = transform({ input }, (data) => data.input.villages.map(readVillage))
  const ids = createVillagesStep(villages)
  emitEventStep({ eventName: "village.created", data: transform({ ids }, (data) => data.ids.map((id) => ({ id }))) })
  return new WorkflowResponse(ids)
})
