import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { readPersonChange } from "./rules/read-person-change"
import { changePersonStep } from "./steps/change-person"

export interface ChangePersonInput {
  member_id: string
  /** `name`, `form_of_address`; what is not there stays. */
  form: Record<string, unknown>
}

/**
 * What a person says about themselves: the name, and how the desk greets them.
 * @throws InputError `form_of_address_wrong` and those of names
 */
export const changePersonWorkflow = createWorkflow("change-person", (input: ChangePersonInput) => {
  const change = transform({ input }, ({ input: { member_id, form } }) => ({
    id: member_id,
    change: readPersonChange(form),
  }))
  return new WorkflowResponse(changePersonStep(change))
})
