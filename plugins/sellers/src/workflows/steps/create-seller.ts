import { InputError } from "@cho-lang/kit/input-error"
import type { InferTypeOf } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { Seller } from "../../modules/sellers/models"
import type { SellersModuleService } from "../../modules/sellers/service"

type SellerRow = InferTypeOf<typeof Seller>
export type NewSeller = Pick<
  SellerRow,
  | "handle"
  | "name"
  | "entity_type"
  | "owner_name"
  | "organisation_name"
  | "craft_ids"
  | "status"
  | "summary"
  | "story"
  | "street_address"
  | "village_id"
  | "commune_code"
  | "since_year"
  | "picture"
  | "opened_at"
  | "opened_in_village_id"
  | "opened_in_commune_code"
  | "is_demo"
>

/** Writes the stall; undone by deleting it. */
export const createSellerStep = createStep(
  "create-seller-step",
  async (data: NewSeller, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const [taken] = await sellers.listSellers({ handle: data.handle }, { select: ["id"], take: 1 })
    if (taken) {
      throw new InputError({ code: "handle_taken", field: "handle", type: "conflict", message: "This handle is taken" })
    }
    const seller = await sellers.createSellers(data)
    return new StepResponse({ id: seller.id, handle: seller.handle, status: seller.status }, seller.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<SellersModuleService>(SELLERS_MODULE).deleteSellers(id)
    }
  },
)
