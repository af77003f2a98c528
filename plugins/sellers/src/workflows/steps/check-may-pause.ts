import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsModuleService } from "../../modules/listings/service"
import type { Goods } from "./find-goods"

/**
 * Only what is on sale can pause, and only what paused can come back: goods that wait, were sent back or refused need
 * an officer. A product whose draft is published, or that never had one, was on sale.
 * @throws InputError `listing_not_published` (409)
 */
export const checkMayPauseStep = createStep(
  "check-may-pause",
  async ({ goods, paused }: { goods: Goods; paused: boolean }, { container }) => {
    const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
    const { product_id } = goods
    const [draft] = await listings.listListingDrafts({ product_id }, { select: ["state"], take: 1 })
    const reviews = await listings.listListingReviews({ product_id }, { select: ["verdict"] })
    const wasOnSale = !draft || reviews.some(({ verdict }) => verdict === "published")
    const fits = goods.status === "published" || (goods.status === "draft" && wasOnSale && draft?.state !== "rejected")
    if (!fits) {
      const message = paused ? "These goods are not on sale" : "These goods wait for approval"
      throw new InputError({ code: "listing_not_published", type: "conflict", message })
    }
    return new StepResponse()
  },
)
