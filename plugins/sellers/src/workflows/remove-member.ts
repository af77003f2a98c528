import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "./steps/record-audit"
import { removeMemberStep } from "./steps/remove-member"

export interface RemoveMemberInput {
  seller_id: string
  /** Who goes. */
  member_id: string
  /** The owner, or the person who leaves. */
  by_id: string
}

/**
 * Ends a membership at once. The last owner stays.
 * @throws InputError `member_not_found`, `last_owner` (409)
 */
export const removeMemberWorkflow = createWorkflow("remove-member", (input: RemoveMemberInput) => {
  const removed = removeMemberStep({ seller_id: input.seller_id, member_id: input.member_id })
  const entry = transform({ input, removed }, (data) => ({
    actor: { kind: "seller_member" as const, id: data.input.by_id },
    seller_id: data.input.seller_id,
    grant_id: null,
    action: "member_removed",
    entity: "seller_member",
    entity_id: data.input.member_id,
    before: { ...data.removed },
    after: null,
  }))
  recordAuditStep(entry)
  return new WorkflowResponse(removed)
})
