import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { InvitationToClose } from "../../modules/sellers/members"
import type { SellersModuleService } from "../../modules/sellers/service"

export interface InvitationAnswer {
  invitation_id: string
  member_id: string
}

function unknown(): InputError {
  return new InputError({ code: "invitation_not_found", type: "not_found", message: "No such invitation" })
}

/** An invitation belongs to a number: only who has proven it may answer. */
async function provenPhone(sellers: SellersModuleService, memberId: string): Promise<string> {
  const [member] = await sellers.listSellerMembers({ id: memberId }, { take: 1 })
  if (!member?.phone) {
    throw unknown()
  }
  if (!member.phone_confirmed_at) {
    throw new InputError({
      code: "phone_not_confirmed",
      type: "forbidden",
      message: "Sign in with a code sent to your number first",
    })
  }
  return member.phone
}

/** Makes the invited person a member; undone by ending the membership and opening the invitation again. */
export const acceptInvitationStep = createStep(
  "accept-invitation-step",
  async ({ invitation_id, member_id }: InvitationAnswer, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const joined = await sellers.join(invitation_id, { id: member_id, phone: await provenPhone(sellers, member_id) })
    if (!joined) {
      throw unknown()
    }
    const { seller_id, role, invited_by_id, invited_name } = joined
    return new StepResponse({ seller_id, role, invited_by_id, invited_name }, joined)
  },
  async (joined, { container }) => {
    if (joined) {
      await container.resolve<SellersModuleService>(SELLERS_MODULE).undoJoin(joined)
    }
  },
)

/** Declines an invitation, or takes it back; answers it. Undone by opening it again. */
export const closeInvitationStep = createStep(
  "close-invitation-step",
  async (wish: InvitationToClose, { container }) => {
    const closed = await container.resolve<SellersModuleService>(SELLERS_MODULE).closeInvitation(wish)
    if (!closed) {
      throw unknown()
    }
    return new StepResponse(closed, closed.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<SellersModuleService>(SELLERS_MODULE).updateMembershipInvitations({ id, state: "open" })
    }
  },
)

/** The number by which a person may answer invitations. */
export const provenPhoneStep = createStep("proven-phone", async (memberId: string, { container }) => {
  return new StepResponse(await provenPhone(container.resolve<SellersModuleService>(SELLERS_MODULE), memberId))
})
