import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type NewCraft, readCraft } from "./rules/read-craft"
import { createCraftsStep } from "./steps/create-crafts"

/**
 * Adds crafts with their named steps; Vietnamese base text. Answers their ids. Emits `craft.created`.
 * @throws InputError `handle_wrong` and those of texts
 */
export const createCraftsWorkflow = createWorkflow("create-crafts", (input: { crafts: NewCraft[] }) => {
  const crafts = transform({ input }, (data) => data.input.crafts.map(readCraft))
  const ids = createCraftsStep(crafts)
  emitEventStep({ eventName: "craft.created", data: transform({ ids }, (data) => data.ids.map((id) => ({ id }))) })
  return new WorkflowResponse(ids)
})
