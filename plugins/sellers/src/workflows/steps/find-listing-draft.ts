import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsModuleService } from "../../modules/listings/service"

/** The error of every route for a draft that is not there, or not of this stall. */
export function draftNotFound(): InputError {
  return new InputError({ code: "draft_not_found", type: "not_found", message: "No such draft" })
}

/**
 * A stall's draft by the phone's name for it.
 * @throws InputError `draft_not_found` (404)
 */
export const findListingDraftStep = createStep(
  "find-listing-draft",
  async ({ seller_id, client_key }: { seller_id: string; client_key: string }, { container }) => {
    const draft = await container.resolve<ListingsModuleService>(LISTINGS_MODULE).findDraft(seller_id, client_key)
    if (!draft) {
      throw draftNotFound()
    }
    return new StepResponse(draft)
  },
)
