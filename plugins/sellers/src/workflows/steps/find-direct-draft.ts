import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsModuleService } from "../../modules/listings/service"
import { heldWordsOf } from "../rules/held-words"

/** The revision of a waiting draft that goes on sale without an officer; null when one has to look at it. */
export const findDirectDraftStep = createStep("find-direct-draft", async (id: string, { container }) => {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
  const [draft] = await listings.listListingDrafts({ id, state: "proposed" }, { take: 1 })
  const [mark] = draft
    ? await listings.listDirectPublishings({ seller_id: draft.seller_id, ended_at: null }, { take: 1 })
    : []
  if (!(draft && mark)) {
    return new StepResponse<{ revision: number } | null>(null)
  }
  const words = await listings.listHeldWords({ ended_at: null }, { select: ["word", "reason"] })
  const isHeld = heldWordsOf(draft.answers as Record<string, unknown>, words).length > 0
  return new StepResponse<{ revision: number } | null>(isHeld ? null : { revision: draft.revision })
})
