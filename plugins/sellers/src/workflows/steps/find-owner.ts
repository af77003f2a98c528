import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"

export interface OwnerOf {
  seller_id: string
  /** Commune the asking officer is bound to; null: any. */
  commune_code: string | null
}

/**
 * The owner of a stall, the first one where there are several.
 * @throws InputError `seller_not_found`, also for a stall of another commune; `owner_missing` (409)
 */
export const findOwnerStep = createStep("find-owner", async (input: OwnerOf, { container }) => {
  const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
  const [seller] = await sellers.listSellers(
    { id: input.seller_id, ...(input.commune_code !== null && { commune_code: input.commune_code }) },
    { select: ["id"], take: 1 },
  )
  if (!seller) {
    throw new InputError({ code: "seller_not_found", field: "seller_id", type: "not_found", message: "No such stall" })
  }
  const [owner] = await sellers.listSellerMemberships(
    { seller_id: seller.id, role: "owner" },
    { select: ["member_id"], order: { created_at: "ASC", id: "ASC" }, take: 1 },
  )
  if (!owner) {
    throw new InputError({ code: "owner_missing", field: "seller_id", type: "conflict", message: "No owner yet" })
  }
  return new StepResponse({ member_id: owner.member_id })
})
