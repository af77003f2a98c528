import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"
import { invitationsTooMany } from "../rules/invitations-too-many"
import type { Invitation } from "../rules/read-invitation"

export interface InvitationToWrite extends Invitation {
  seller_id: string
  invited_by_id: string
}

function refusal(code: string, message: string): InputError {
  return new InputError({ code, field: "phone", type: "conflict", message })
}

/** Writes the invitation; undone by deleting it. */
export const inviteMemberStep = createStep(
  "invite-member-step",
  async (invitation: InvitationToWrite, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const { seller_id, phone } = invitation
    const [member] = await sellers.listSellerMemberships({ seller_id, member: { phone } }, { take: 1 })
    if (member) {
      throw refusal("already_member", "This person is a member already")
    }
    const created = await sellers.invite(invitation)
    if (created.kind === "open") {
      throw refusal("already_invited", "This number has been invited")
    }
    if (created.kind === "wait") {
      throw invitationsTooMany(created.seconds)
    }
    const { name, role } = invitation
    return new StepResponse({ id: created.id, name, phone, role }, created.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<SellersModuleService>(SELLERS_MODULE).deleteMembershipInvitations(id)
    }
  },
)
