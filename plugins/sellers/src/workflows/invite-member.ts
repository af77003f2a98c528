import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { maskPhone } from "./rules/mask-phone"
import { readInvitation } from "./rules/read-invitation"
import { findProvenPersonStep } from "./steps/find-proven-person"
import { inviteMemberStep } from "./steps/invite-member"
import { brakeInvitationStep, textInvitedStep } from "./steps/invite-message"
import { recordAuditStep } from "./steps/record-audit"
import { tellPersonStep } from "./steps/tell-person"

export interface InviteMemberInput {
  seller_id: string
  /** The owner. */
  invited_by_id: string
  /** `phone`, `name`, `role`. */
  form: Record<string, unknown>
  /** Of whoever asks; null when it is not known. */
  client_address: string | null
}

/**
 * Asks the person with a phone number to join a stall: a message says who asks and where to answer, and who has signed
 * in with that number before finds it in the feed.
 * @throws InputError `phone_invalid`, `role_wrong`, `already_member` (409), `already_invited` (409),
 * `invitations_too_many` (429, `retry_after_seconds`) and those of names
 */
export const inviteMemberWorkflow = createWorkflow("invite-member", (input: InviteMemberInput) => {
  const read = transform({ input }, (data) => readInvitation(data.input.form))
  const { seller_id, invited_by_id, client_address } = input
  const invitation = inviteMemberStep(
    transform({ read, seller_id, invited_by_id }, ({ read: facts, ...who }) => ({ ...who, ...facts })),
  )
  const brake = brakeInvitationStep({ phone: read.phone, seller_id, client_address })
  const person = findProvenPersonStep({ phone: read.phone })
  tellPersonStep(
    transform({ person, input, read }, (data) => ({
      member_id: data.person.id,
      seller_id: data.input.seller_id,
      template: "invited",
      data: { role: data.read.role, by_id: data.input.invited_by_id },
    })),
  )
  recordAuditStep(
    transform({ input, read, invitation }, (data) => ({
      actor: { kind: "seller_member" as const, id: data.input.invited_by_id },
      seller_id: data.input.seller_id,
      grant_id: null,
      action: "member_invited",
      entity: "membership_invitation",
      entity_id: data.invitation.id,
      before: null,
      after: { name: data.read.name, role: data.read.role, phone: maskPhone(data.read.phone) },
    })),
  )
  when({ brake }, (data) => data.brake.is_within_cap).then(() => {
    textInvitedStep({ phone: read.phone, seller_id, invited_by_id })
  })
  return new WorkflowResponse(invitation)
})
