import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acceptInvitationStep,
  closeInvitationStep,
  type InvitationAnswer,
  provenPhoneStep,
} from "./steps/answer-invitation"
import { recordAuditStep } from "./steps/record-audit"

/**
 * Joins the stall that invited this person's number. The household reads in its history who joined.
 * @throws InputError `invitation_not_found` (unknown, answered, another number's), `phone_not_confirmed` (403)
 */
export const acceptInvitationWorkflow = createWorkflow("accept-invitation", (input: InvitationAnswer) => {
  const joined = acceptInvitationStep(input)
  const entry = transform({ input, joined }, (data) => ({
    actor: { kind: "seller_member" as const, id: data.input.member_id },
    seller_id: data.joined.seller_id,
    grant_id: null,
    action: "member_joined",
    entity: "seller_member",
    entity_id: data.input.member_id,
    before: null,
    after: { role: data.joined.role },
  }))
  recordAuditStep(entry)
  return new WorkflowResponse(joined)
})

/**
 * Says no to an invitation.
 * @throws InputError `invitation_not_found`, `phone_not_confirmed` (403)
 */
export const declineInvitationWorkflow = createWorkflow("decline-invitation", (input: InvitationAnswer) => {
  const phone = provenPhoneStep(input.member_id)
  return new WorkflowResponse(
    closeInvitationStep({ invitation_id: input.invitation_id, of: { phone }, state: "declined" }),
  )
})

/**
 * Takes an invitation of a stall back.
 * @throws InputError `invitation_not_found`
 */
export const withdrawInvitationWorkflow = createWorkflow(
  "withdraw-invitation",
  (input: { invitation_id: string; seller_id: string }) => {
    return new WorkflowResponse(
      closeInvitationStep({
        invitation_id: input.invitation_id,
        of: { seller_id: input.seller_id },
        state: "withdrawn",
      }),
    )
  },
)
