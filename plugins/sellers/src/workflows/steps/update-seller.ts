import { InputError } from "@cho-lang/kit/input-error"
import type { InferTypeOf } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { Seller } from "../../modules/sellers/models"
import type { SellersModuleService } from "../../modules/sellers/service"

type SellerRow = InferTypeOf<typeof Seller>

/** What the stall's own people may change about it. */
export type SellerChange = Partial<
  Pick<
    SellerRow,
    "name" | "summary" | "story" | "street_address" | "since_year" | "craft_ids" | "holiday_from" | "holiday_until"
  >
>

/** Writes only the given fields; undone by writing back what stood in them. */
export const updateSellerStep = createStep(
  "update-seller-step",
  async ({ id, change }: { id: string; change: SellerChange }, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const [seller] = await sellers.listSellers({ id }, { take: 1 })
    if (!seller) {
      throw new InputError({ code: "seller_not_found", type: "not_found", message: "No such seller" })
    }
    const names = Object.keys(change) as (keyof SellerChange)[]
    const before = Object.fromEntries(names.map((name) => [name, seller[name]]))
    if (names.length > 0) {
      await sellers.updateSellers({ id, ...change })
    }
    return new StepResponse({ id, before, after: { ...change } as Record<string, unknown> }, { id, ...before })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<SellersModuleService>(SELLERS_MODULE).updateSellers(before)
    }
  },
)
