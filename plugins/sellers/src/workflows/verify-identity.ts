import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "./steps/record-audit"
import { type Verification, verifyIdentityStep } from "./steps/verify-identity"

/**
 * Staff, or an electronic verifier, confirm who the owner of a stall is: method, date and verifier are kept.
 * @throws InputError `identity_missing`, `identity_changed` (409), `verifier_missing`, `identity_not_confirmed`
 */
export const verifyIdentityWorkflow = createWorkflow("verify-identity", (input: Verification) => {
  const verified = verifyIdentityStep(input)
  const entry = transform({ input, verified }, (data) => ({
    actor: { kind: "user" as const, id: data.input.user_id },
    seller_id: data.input.seller_id,
    grant_id: null,
    action: "identity_verified",
    entity: "seller_identity",
    entity_id: data.input.seller_id,
    before: null,
    after: { method: data.verified.method, verified_by: data.verified.verified_by },
  }))
  recordAuditStep(entry)
  return new WorkflowResponse(verified)
})
