import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { assignHouseholdStep } from "./steps/assign-household"
import { findHelperStep } from "./steps/find-helper"
import { recordAuditStep } from "./steps/record-audit"

export interface AssignHouseholdInput {
  leader_id: string
  seller_id: string
  member_id: string
}

/**
 * The leader gives the care for a stall of the village to a member of the team. It gives no right to act.
 * @throws InputError `not_a_helper`, `leader_only`, `stall_not_in_village`, `team_member_not_found`, `task_of_other_team`
 */
export const assignHouseholdWorkflow = createWorkflow("assign-household", (input: AssignHouseholdInput) => {
  const leader = findHelperStep(input.leader_id)
  const assigned = assignHouseholdStep({ leader, seller_id: input.seller_id, member_id: input.member_id })
  recordAuditStep(
    transform({ input, assigned }, (data) => ({
      actor: { kind: "helper" as const, id: data.input.leader_id },
      seller_id: data.input.seller_id,
      grant_id: null,
      action: "household_assigned",
      entity: "household_assignment",
      entity_id: data.assigned.id,
      before: data.assigned.before ? { member_id: data.assigned.before } : null,
      after: { member_id: data.input.member_id },
    })),
  )
  return new WorkflowResponse(transform({ assigned }, (data) => ({ id: data.assigned.id })))
})
