import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { endStaffScopeStep } from "./steps/end-staff-scope"
import { recordAuditStep } from "./steps/record-audit"

/**
 * Takes a user's scope away: from the next request on, Admin shows nothing.
 * @throws InputError `scope_not_found`, `own_scope`
 */
export const endStaffScopeWorkflow = createWorkflow("end-staff-scope", (input: { id: string; ended_by: string }) => {
  const ended = endStaffScopeStep(input)
  recordAuditStep(
    transform({ ended, input }, (data) => ({
      actor: { kind: "user" as const, id: data.input.ended_by },
      seller_id: null,
      grant_id: null,
      action: "staff_scope_ended",
      entity: "user",
      entity_id: data.ended.user_id,
      before: data.ended.before,
      after: null,
    })),
  )
  return new WorkflowResponse(ended)
})
