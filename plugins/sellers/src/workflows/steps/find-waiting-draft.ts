import { InputError } from "@cho-lang/kit/input-error"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsModuleService } from "../../modules/listings/service"
import { draftNotFound } from "./find-listing-draft"

/**
 * A draft that waits for an officer, and whether its product is on sale meanwhile.
 * @throws InputError `draft_not_found` (404), `listing_reviewed` (409): it waits no more
 */
export const findWaitingDraftStep = createStep("find-waiting-draft", async (id: string, { container }) => {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
  const [row] = await listings.listListingDrafts({ id }, { select: ["seller_id", "client_key"], take: 1 })
  const draft = row && (await listings.findDraft(row.seller_id, row.client_key))
  if (!draft) {
    throw draftNotFound()
  }
  if (draft.state !== "proposed" || !draft.product_id) {
    throw new InputError({ code: "listing_reviewed", type: "conflict", message: "These goods do not wait any more" })
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "product", fields: ["status"], filters: { id: draft.product_id } })
  return new StepResponse({ draft, on_sale: data[0]?.status === "published" })
})
