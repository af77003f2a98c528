import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsModuleService } from "../../modules/listings/service"
import { NEEDED_PRODUCTS, type OfficerVerdict, trustOf } from "../rules/trust"

const MOST_VERDICTS = 2000

/** What officers said of a stall's goods, newest first. */
export async function officerVerdicts(container: MedusaContainer, sellerId: string): Promise<OfficerVerdict[]> {
  return await container
    .resolve<ListingsModuleService>(LISTINGS_MODULE)
    .listListingReviews(
      { seller_id: sellerId, by_id: { $ne: "system" } },
      { select: ["product_id", "verdict"], order: { created_at: "DESC", id: "DESC" }, take: MOST_VERDICTS },
    )
}

/**
 * Lets a stall publish directly. Twice is once.
 * @throws InputError `stall_not_proven` (409, `published`, `needed`)
 */
export const grantDirectPublishingStep = createStep(
  "grant-direct-publishing",
  async ({ seller_id, granted_by }: { seller_id: string; granted_by: string }, { container }) => {
    const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
    const [standing] = await listings.listDirectPublishings({ seller_id, ended_at: null }, { take: 1 })
    if (standing) {
      return new StepResponse<{ id: string; is_new: boolean }, string | null>({ id: standing.id, is_new: false }, null)
    }
    const { published, is_eligible } = trustOf(await officerVerdicts(container, seller_id))
    if (!is_eligible) {
      throw new InputError({
        code: "stall_not_proven",
        type: "conflict",
        message: "Too few goods were let on sale, or one of the newest was sent back",
        details: { published, needed: NEEDED_PRODUCTS },
      })
    }
    const made = await listings.createDirectPublishings({ seller_id, granted_by, granted_at: new Date() })
    return new StepResponse<{ id: string; is_new: boolean }, string | null>({ id: made.id, is_new: true }, made.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<ListingsModuleService>(LISTINGS_MODULE).deleteDirectPublishings(id)
    }
  },
)

/**
 * Ends it, with the reason that the household reads; the row stays.
 * @throws InputError `direct_publishing_not_found` (404)
 */
export const endDirectPublishingStep = createStep(
  "end-direct-publishing",
  async (end: { seller_id: string; ended_by: string; end_reason: string }, { container }) => {
    const { seller_id, ended_by, end_reason } = end
    const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
    const [standing] = await listings.listDirectPublishings({ seller_id, ended_at: null }, { take: 1 })
    if (!standing) {
      const message = "This stall does not publish directly"
      throw new InputError({ code: "direct_publishing_not_found", type: "not_found", message })
    }
    await listings.updateDirectPublishings({ id: standing.id, ended_by, end_reason, ended_at: new Date() })
    return new StepResponse({ id: standing.id }, standing.id)
  },
  async (id, { container }) => {
    if (id) {
      const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
      await listings.updateDirectPublishings({ id, ended_by: null, end_reason: null, ended_at: null })
    }
  },
)
