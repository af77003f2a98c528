import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "./steps/record-audit"
import { type RevokeGrantInput, revokeGrantStep } from "./steps/revoke-grant"

/**
 * A member of the stall, the helper, or the leader of the team ends a grant. Answers `{ id, seller_id, by_kind }`.
 * @throws InputError `grant_not_found`
 */
export const revokeGrantWorkflow = createWorkflow("revoke-grant", (input: RevokeGrantInput) => {
  const ended = revokeGrantStep(input)
  recordAuditStep(
    transform({ ended, input }, (data) => ({
      actor: {
        kind: data.ended.by_kind === "household" ? ("seller_member" as const) : ("helper" as const),
        id: data.input.by_id,
      },
      seller_id: data.ended.seller_id,
      grant_id: data.ended.id,
      action: "grant_revoked",
      entity: "assist_grant",
      entity_id: data.ended.id,
      before: null,
      after: { by: data.ended.by_kind },
    })),
  )
  return new WorkflowResponse(ended)
})
