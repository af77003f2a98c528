import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsModuleService } from "../../modules/listings/service"
import type { Verdict } from "../rules/read-verdict"

export interface NewReview {
  seller_id: string
  product_id: string
  verdict: Verdict
  reason: string | null
  by_id: string
}

/** Writes down what an officer said; taken back when the rest of the verdict fails. */
export const createListingReviewStep = createStep(
  "create-listing-review",
  async (review: NewReview, { container }) => {
    const { id } = await container.resolve<ListingsModuleService>(LISTINGS_MODULE).createListingReviews(review)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<ListingsModuleService>(LISTINGS_MODULE).deleteListingReviews(id)
    }
  },
)
