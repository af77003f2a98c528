import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { setAuthAppMetadataStep } from "@medusajs/medusa/core-flows"
import { readMember } from "./rules/read-member"
import { createSellerMemberStep } from "./steps/create-seller-member"

export interface CreateSellerMemberInput {
  name: string
  email?: string | null
  /** As typed; stored as E.164. */
  phone?: string | null
  memberships: { seller_id: string; role: "owner" | "staff" }[]
  /** Auth identity that logs in as this person. */
  auth_identity_id?: string
}

/**
 * Adds a person with what they may do for which stalls.
 * @throws InputError `phone_invalid`, `member_taken`, `seller_not_found` and those of texts
 */
export const createSellerMemberWorkflow = createWorkflow("create-seller-member", (input: CreateSellerMemberInput) => {
  const person = transform({ input }, (data) => readMember(data.input))
  const member = createSellerMemberStep({ person, memberships: input.memberships })
  when({ input }, (data) => data.input.auth_identity_id !== undefined).then(() => {
    const authIdentityId = transform({ input }, (data) => data.input.auth_identity_id ?? "")
    setAuthAppMetadataStep({ authIdentityId, actorType: "seller_member", value: member.id })
  })
  return new WorkflowResponse(member)
})
