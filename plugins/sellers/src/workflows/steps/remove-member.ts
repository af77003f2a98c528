import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"

/** Ends a membership and the invitations of whoever goes; undone by making both again. */
export const removeMemberStep = createStep(
  "remove-member-step",
  async ({ seller_id, member_id }: { seller_id: string; member_id: string }, { container }) => {
    const removal = await container.resolve<SellersModuleService>(SELLERS_MODULE).removeMember(seller_id, member_id)
    if (removal.kind === "unknown") {
      throw new InputError({ code: "member_not_found", type: "not_found", message: "No such member" })
    }
    if (removal.kind === "last_owner") {
      throw new InputError({ code: "last_owner", type: "conflict", message: "A stall keeps at least one owner" })
    }
    return new StepResponse({ role: removal.membership.role, name: removal.name }, removal)
  },
  async (removed, { container }) => {
    if (removed) {
      const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
      await sellers.createSellerMemberships(removed.membership)
      await sellers.updateMembershipInvitations(removed.withdrawn_ids.map((id) => ({ id, state: "open" as const })))
    }
  },
)
