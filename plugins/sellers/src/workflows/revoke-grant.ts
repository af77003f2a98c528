import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { forgetHandedDevicesStep } from "./steps/forget-handed-devices"
import { recordAuditStep } from "./steps/record-audit"
import { type EndedGrant, type RevokeGrantInput, revokeGrantStep } from "./steps/revoke-grant"
import { tellOfEndedGrantsStep } from "./steps/tell-of-ended-grants"

const ACTORS = { household: "seller_member", helper: "helper", leader: "helper", staff: "user" } as const

function entryOf({ ended, input }: { ended: EndedGrant; input: RevokeGrantInput }) {
  return {
    actor: { kind: ACTORS[ended.by_kind], id: input.by.id },
    seller_id: ended.seller_id,
    grant_id: ended.id,
    action: "grant_revoked",
    entity: "assist_grant",
    entity_id: ended.id,
    before: null,
    after: { by: ended.by_kind, ...(ended.reason !== null && { reason: ended.reason }) },
  }
}

/**
 * A member of the stall, the helper, the leader of the team, or an officer ends a grant. Devices that the helper let
 * in are forgotten, and both sides are told. Answers `{ id, seller_id, by_kind, is_ended, … }`.
 * @throws InputError `grant_not_found`
 */
export const revokeGrantWorkflow = createWorkflow("revoke-grant", (input: RevokeGrantInput) => {
  const ended = revokeGrantStep(input)
  when({ ended }, (data) => data.ended.is_ended).then(() => {
    forgetHandedDevicesStep({ helper_id: ended.helper_id, seller_id: ended.seller_id })
    recordAuditStep(transform({ ended, input }, entryOf))
    tellOfEndedGrantsStep(
      transform({ ended }, (data) => ({
        helper_id: data.ended.helper_id,
        seller_ids: [data.ended.seller_id],
        by: data.ended.by_kind,
        reason: data.ended.reason,
      })),
    )
  })
  return new WorkflowResponse(ended)
})
