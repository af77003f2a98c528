import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ASSISTANCE_MODULE } from "../../modules/assistance"
import type { RevokedBy } from "../../modules/assistance/grants"
import type { AssistanceModuleService } from "../../modules/assistance/service"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"

export interface RevokeGrantInput {
  grant_id: string
  /** Seller member who wants it ended. */
  by_id: string
}

interface Grant {
  seller_id: string
  helper_id: string
  team_id: string
}

/** By what right this person may end the grant; null: it is none of their business. */
async function rightTo(container: MedusaContainer, grant: Grant, by: string): Promise<RevokedBy | null> {
  const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
  const assistance = container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE)
  const [member] = await sellers.listSellerMemberships({ seller_id: grant.seller_id, member_id: by }, { take: 1 })
  if (member) {
    return "household"
  }
  if (grant.helper_id === by) {
    return "helper"
  }
  const leads = { team_id: grant.team_id, member_id: by, role: "leader" as const }
  const [leader] = await assistance.listDigitalTeamMembers(leads, { take: 1 })
  return leader ? "leader" : null
}

/**
 * Ends a grant from the next request on; ending it twice is no error.
 * @throws InputError `grant_not_found` (404), also for a stranger's
 */
export const revokeGrantStep = createStep(
  "revoke-grant-step",
  async ({ grant_id, by_id }: RevokeGrantInput, { container }) => {
    const assistance = container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE)
    const [grant] = await assistance.listAssistGrants({ id: grant_id }, { take: 1 })
    const by_kind = grant ? await rightTo(container, grant, by_id) : null
    if (!grant || !by_kind) {
      throw new InputError({ code: "grant_not_found", type: "not_found", message: "No such grant" })
    }
    const ended = await assistance.revokeGrant({ grant_id, by_kind, by_id })
    return new StepResponse({ id: grant_id, seller_id: grant.seller_id, by_kind }, ended ? grant_id : undefined)
  },
  async (ended, { container }) => {
    if (ended) {
      await container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE).undoRevokeGrant(ended)
    }
  },
)
