import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsModuleService } from "../../modules/listings/service"
import type { Goods } from "./find-goods"

/**
 * Only what is on sale can pause, and only what its household paused can come back: goods that wait, were sent back or
 * refused, or that staff took off sale, need an officer. Answers how it stands now.
 * @throws InputError `listing_not_published` (409)
 */
export const checkMayPauseStep = createStep(
  "check-may-pause",
  async ({ goods, paused }: { goods: Goods; paused: boolean }, { container }) => {
    const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
    const [pause] = await listings.listGoodsPauses({ product_id: goods.product_id }, { select: ["id"], take: 1 })
    const stands = goods.status === "published" ? "published" : goods.status === "draft" && pause ? "draft" : null
    if (!stands) {
      const message = paused ? "These goods are not on sale" : "These goods wait for approval"
      throw new InputError({ code: "listing_not_published", type: "conflict", message })
    }
    return new StepResponse<"published" | "draft">(stands)
  },
)
