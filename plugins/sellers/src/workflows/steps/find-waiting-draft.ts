import { InputError } from "@cho-lang/kit/input-error"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsModuleService } from "../../modules/listings/service"
import { draftNotFound } from "./find-listing-draft"

interface Waiting {
  id: string
  /** What was looked at. */
  revision: number
}

/**
 * A draft that waits for an officer, whether its product is on sale meanwhile or paused by the household, and under which name.
 * @throws InputError `draft_not_found` (404), `listing_reviewed` (409): it waits no more; `draft_changed` (409)
 */
export const findWaitingDraftStep = createStep(
  "find-waiting-draft",
  async ({ id, revision }: Waiting, { container }) => {
    const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
    const [row] = await listings.listListingDrafts({ id }, { select: ["seller_id", "client_key"], take: 1 })
    const draft = row && (await listings.findDraft(row.seller_id, row.client_key))
    if (!draft) {
      throw draftNotFound()
    }
    if (draft.state !== "proposed" || !draft.product_id) {
      throw new InputError({ code: "listing_reviewed", type: "conflict", message: "These goods do not wait any more" })
    }
    if (draft.revision !== revision) {
      throw new InputError({ code: "draft_changed", type: "conflict", message: "The draft was changed meanwhile" })
    }
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "product",
      fields: ["status", "title"],
      filters: { id: draft.product_id },
    })
    const [product] = data
    const [pause] = await listings.listGoodsPauses({ product_id: draft.product_id }, { select: ["id"], take: 1 })
    const paused = product?.status === "draft" && pause !== undefined
    return new StepResponse({ draft, on_sale: product?.status === "published", paused, title: product?.title ?? "" })
  },
)
