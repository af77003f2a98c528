import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { readInvitation } from "./rules/read-invitation"
import { inviteMemberStep } from "./steps/invite-member"

export interface InviteMemberInput {
  seller_id: string
  /** The owner. */
  invited_by_id: string
  /** `phone`, `name`, `role`. */
  form: Record<string, unknown>
}

/**
 * Asks the person with a phone number to join a stall. They see it when they sign in with that number.
 * @throws InputError `phone_invalid`, `role_wrong`, `already_member` (409), `already_invited` (409) and those of names
 */
export const inviteMemberWorkflow = createWorkflow("invite-member", (input: InviteMemberInput) => {
  const invitation = transform({ input }, ({ input: { form, ...who } }) => ({ ...who, ...readInvitation(form) }))
  return new WorkflowResponse(inviteMemberStep(invitation))
})
