import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type SaveContactInput, saveStallContactStep } from "./steps/save-stall-contact"

/**
 * Whom of a stall buyers may call, and ask by Zalo, once it has accepted their order.
 * @throws InputError `contact_person_unknown`
 */
export const setStallContactWorkflow = createWorkflow("set-stall-contact", (input: SaveContactInput) => {
  saveStallContactStep(input)
  return new WorkflowResponse(undefined)
})
