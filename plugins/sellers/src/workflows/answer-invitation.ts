import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { NewInvitation } from "../modules/sellers/members"
import { maskPhone } from "./rules/mask-phone"
import {
  acceptInvitationStep,
  closeInvitationStep,
  type InvitationAnswer,
  provenPhoneStep,
} from "./steps/answer-invitation"
import { type RecordAuditInput, recordAuditStep } from "./steps/record-audit"
import { tellPersonStep } from "./steps/tell-person"

/**
 * Joins the stall that invited this person's number. The household reads in its history who joined, and who asked is
 * told.
 * @throws InputError `invitation_not_found` (unknown, answered, another number's), `phone_not_confirmed` (403)
 */
export const acceptInvitationWorkflow = createWorkflow("accept-invitation", (input: InvitationAnswer) => {
  const joined = acceptInvitationStep(input)
  tellPersonStep(
    transform({ joined }, ({ joined: { invited_by_id, seller_id, invited_name } }) => ({
      member_id: invited_by_id,
      seller_id,
      template: "invitation-accepted",
      data: { name: invited_name },
    })),
  )
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

/** An invitation that came to nothing, as the audit keeps it. */
function closedEntry(closed: NewInvitation & { id: string }, action: string, by_id: string): RecordAuditInput {
  const { id, seller_id, name, role, phone } = closed
  return {
    actor: { kind: "seller_member", id: by_id },
    seller_id,
    grant_id: null,
    action,
    entity: "membership_invitation",
    entity_id: id,
    before: { name, role, phone: maskPhone(phone) },
    after: null,
  }
}

/**
 * Says no to an invitation; who asked is told.
 * @throws InputError `invitation_not_found`, `phone_not_confirmed` (403)
 */
export const declineInvitationWorkflow = createWorkflow("decline-invitation", (input: InvitationAnswer) => {
  const phone = provenPhoneStep(input.member_id)
  const closed = closeInvitationStep({ id: input.invitation_id, of: { phone }, state: "declined" })
  tellPersonStep(
    transform({ closed }, ({ closed: { invited_by_id, seller_id, name } }) => ({
      member_id: invited_by_id,
      seller_id,
      template: "invitation-declined",
      data: { name },
    })),
  )
  recordAuditStep(
    transform({ closed, input }, (data) => closedEntry(data.closed, "invitation_declined", data.input.member_id)),
  )
  return new WorkflowResponse({ id: closed.id })
})

export interface WithdrawInvitationInput {
  invitation_id: string
  seller_id: string
  /** The owner. */
  by_id: string
}

/**
 * Takes an invitation of a stall back.
 * @throws InputError `invitation_not_found`
 */
export const withdrawInvitationWorkflow = createWorkflow("withdraw-invitation", (input: WithdrawInvitationInput) => {
  const closed = closeInvitationStep({
    id: input.invitation_id,
    of: { seller_id: input.seller_id },
    state: "withdrawn",
  })
  recordAuditStep(
    transform({ closed, input }, (data) => closedEntry(data.closed, "invitation_withdrawn", data.input.by_id)),
  )
  return new WorkflowResponse({ id: closed.id })
})
