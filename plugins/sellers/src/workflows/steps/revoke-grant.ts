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
  by:
    | {
        kind: "person"
        /** Seller member. */
        id: string
        /** Stall that a hand-over device is bound to; null: any of this person's. */
        only_seller_id: string | null
      }
    | {
        kind: "staff"
        /** User. */
        id: string
        /** Commune the officer is bound to; null: any. */
        commune_code: string | null
        /** Ten to 500 characters; household and helper read it. */
        reason: string
      }
}

export interface EndedGrant {
  id: string
  seller_id: string
  helper_id: string
  by_kind: RevokedBy
  reason: string | null
  /** False: it was over before, and nothing was written. */
  is_ended: boolean
}

interface Grant {
  seller_id: string
  helper_id: string
  team_id: string
}

/** By what right this person may end the grant; null: it is none of their business. */
async function rightOfPerson(container: MedusaContainer, grant: Grant, by: string): Promise<RevokedBy | null> {
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

async function rightTo(container: MedusaContainer, grant: Grant, by: RevokeGrantInput["by"]) {
  if (by.kind === "person") {
    const isElsewhere = by.only_seller_id !== null && by.only_seller_id !== grant.seller_id
    return isElsewhere ? null : await rightOfPerson(container, grant, by.id)
  }
  const within = by.commune_code === null ? {} : { commune_code: by.commune_code }
  const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
  const [seller] = await sellers.listSellers({ id: grant.seller_id, ...within }, { select: ["id"], take: 1 })
  return seller ? ("staff" as const) : null
}

/**
 * Ends a grant from the next request on; ending it twice is no error and changes nothing.
 * @throws InputError `grant_not_found` (404), also for a stranger's and one of another commune
 */
export const revokeGrantStep = createStep(
  "revoke-grant-step",
  async ({ grant_id, by }: RevokeGrantInput, { container }) => {
    const assistance = container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE)
    const [grant] = await assistance.listAssistGrants({ id: grant_id }, { take: 1 })
    const by_kind = grant ? await rightTo(container, grant, by) : null
    if (!grant || !by_kind) {
      throw new InputError({ code: "grant_not_found", type: "not_found", message: "No such grant" })
    }
    const reason = by.kind === "staff" ? by.reason : null
    const is_ended = await assistance.revokeGrant({ grant_id, by_kind, by_id: by.id, reason })
    const { seller_id, helper_id } = grant
    const ended: EndedGrant = { id: grant_id, seller_id, helper_id, by_kind, reason, is_ended }
    return new StepResponse(ended, is_ended ? grant_id : undefined)
  },
  async (ended, { container }) => {
    if (ended) {
      await container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE).undoRevokeGrant(ended)
    }
  },
)
