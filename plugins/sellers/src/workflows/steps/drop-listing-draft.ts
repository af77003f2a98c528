import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsModuleService } from "../../modules/listings/service"

/** Puts the draft aside; undone by taking it back. */
export const dropListingDraftStep = createStep(
  "drop-listing-draft-step",
  async (
    { seller_id, client_key }: { seller_id: string; client_key: string },
    { container },
  ): Promise<StepResponse<{ dropped: boolean }, string | null>> => {
    const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
    const draft = await listings.findDraft(seller_id, client_key)
    if (!draft) {
      return new StepResponse({ dropped: false }, null)
    }
    if (draft.product_id) {
      throw new InputError({ code: "draft_was_sent", type: "conflict", message: "It was sent for approval: pause it" })
    }
    await listings.softDeleteListingDrafts(draft.id)
    return new StepResponse({ dropped: true }, draft.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<ListingsModuleService>(LISTINGS_MODULE).restoreListingDrafts(id)
    }
  },
)
