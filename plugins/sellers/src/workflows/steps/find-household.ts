import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"
import type { ConsentWish } from "../rules/read-consent"
import type { Helper } from "./find-helper"

export interface Household {
  seller_id: string | null
  /** E.164: where the code goes. */
  phone: string
  commune_code: string
}

function refused(code: string, field: string, message: string): InputError {
  return new InputError({ code, field, type: "not_allowed", message })
}

async function findStall(container: MedusaContainer, sellerId: string, helper: Helper): Promise<Household> {
  const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
  const [seller] = await sellers.listSellers({ id: sellerId }, { take: 1 })
  // A stall of another village and one that does not exist look the same.
  if (!seller || seller.village_id !== helper.team.village_id || seller.status === "closed") {
    const message = "No such stall in the team's village"
    throw new InputError({ code: "stall_not_in_village", field: "seller_id", type: "not_found", message })
  }
  const members = await sellers.listSellerMemberships({ seller_id: sellerId }, { relations: ["member"] })
  if (members.some(({ member }) => member.id === helper.member_id)) {
    throw refused("already_member", "seller_id", "A member needs no consent")
  }
  const owner = members.find(({ role, member }) => role === "owner" && member.phone !== null)
  if (!owner?.member.phone) {
    throw refused("household_without_phone", "seller_id", "The owner has no phone number yet")
  }
  return { seller_id: sellerId, phone: owner.member.phone, commune_code: seller.commune_code }
}

/** Whether the number is somebody's already makes no difference here: nobody learns it by asking. */
async function findNewcomer(container: MedusaContainer, { opening }: ConsentWish, helper: Helper): Promise<Household> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const handle = String(opening?.answers.village ?? "")
  const { data: villages } = await query.graph({ entity: "village", fields: ["id"], filters: { handle } })
  if (villages[0]?.id !== helper.team.village_id) {
    throw refused("village_not_of_team", "opening.answers.village", "A team opens stalls in its own village")
  }
  const phone = opening?.phone ?? ""
  const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
  const [own] = await sellers.listSellerMembers({ id: helper.member_id, phone }, { select: ["id"], take: 1 })
  if (own) {
    throw refused("own_phone", "phone", "The household's own phone, not the helper's")
  }
  return { seller_id: null, phone, commune_code: helper.team.commune_code }
}

/**
 * The household that a helper asks: within the team's village, not the helper's own, with a phone to ask on.
 * @throws InputError `stall_not_in_village`, `already_member`, `household_without_phone`, `village_not_of_team`,
 * `own_phone`
 */
export const findHouseholdStep = createStep(
  "find-household",
  async ({ wish, helper }: { wish: ConsentWish; helper: Helper }, { container }) =>
    new StepResponse(
      wish.seller_id === null
        ? await findNewcomer(container, wish, helper)
        : await findStall(container, wish.seller_id, helper),
    ),
)
