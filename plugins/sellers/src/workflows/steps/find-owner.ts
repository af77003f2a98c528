import { type Details, InputError, type InputErrorType } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"

export interface OwnerOf {
  seller_id: string
  /** Which owner; null: the only one. */
  member_id: string | null
  /** Commune the asking officer is bound to; null: any. */
  commune_code: string | null
}

function refused(
  code: string,
  field: string,
  type: InputErrorType,
  message: string,
  details: Details = {},
): InputError {
  return new InputError({ code, field, type, message, details })
}

/**
 * One owner of a stall.
 * @throws InputError `seller_not_found`, also for a stall of another commune; `owner_missing` (409), `owner_not_found`,
 * `owner_ambiguous` (409, `owners`: `[{ id, name }]`) when there are several and none is named
 */
export const findOwnerStep = createStep("find-owner", async (input: OwnerOf, { container }) => {
  const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
  const [seller] = await sellers.listSellers(
    { id: input.seller_id, ...(input.commune_code !== null && { commune_code: input.commune_code }) },
    { select: ["id"], take: 1 },
  )
  if (!seller) {
    throw refused("seller_not_found", "seller_id", "not_found", "No such stall")
  }
  const memberships = await sellers.listSellerMemberships(
    { seller_id: seller.id, role: "owner" },
    { relations: ["member"], order: { created_at: "ASC", id: "ASC" } },
  )
  const owners = memberships.map(({ member: { id, name } }) => ({ id, name }))
  if (owners.length === 0) {
    throw refused("owner_missing", "seller_id", "conflict", "No owner yet")
  }
  if (input.member_id === null && owners.length > 1) {
    throw refused("owner_ambiguous", "member_id", "conflict", "Several owners: say which", { owners })
  }
  const owner = input.member_id === null ? owners[0] : owners.find(({ id }) => id === input.member_id)
  if (!owner) {
    throw refused("owner_not_found", "member_id", "not_found", "No such owner of this stall")
  }
  return new StepResponse({ member_id: owner.id })
})
