import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"
import type { ApproveSellerInput } from "../approve-seller"

/** Sets the state and, the first time, when and where the stall opened; undone by writing back what stood there. */
export const approveSellerStep = createStep(
  "approve-seller-step",
  async (input: ApproveSellerInput, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const [seller] = await sellers.listSellers({ id: input.seller_id }, { take: 1 })
    if (!seller) {
      throw new InputError({ code: "seller_not_found", type: "not_found", message: "No such seller" })
    }
    if (seller.status !== "pending") {
      throw new InputError({
        code: "seller_state_wrong",
        type: "not_allowed",
        message: `A seller that is ${seller.status} cannot be approved`,
        details: { status: seller.status },
      })
    }
    await sellers.updateSellers({
      id: seller.id,
      status: "approved",
      opened_at: seller.opened_at ?? new Date(input.approved_at ?? Date.now()),
      opened_in_village_id: seller.opened_in_village_id ?? seller.village_id,
      opened_in_commune_code: seller.opened_in_commune_code ?? seller.commune_code,
    })
    const { id, status, opened_at, opened_in_village_id, opened_in_commune_code } = seller
    return new StepResponse(
      { id, status: "approved" as const },
      { id, status, opened_at, opened_in_village_id, opened_in_commune_code },
    )
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<SellersModuleService>(SELLERS_MODULE).updateSellers(before)
    }
  },
)
