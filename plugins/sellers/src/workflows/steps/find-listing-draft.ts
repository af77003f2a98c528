import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsModuleService } from "../../modules/listings/service"

/** The error of every route for a draft that is not there, or not of this stall. */
export function draftNotFound(): InputError {
  return new InputError({ code: "draft_not_found", type: "not_found", message: "No such draft" })
}

/** The error of every route for a draft that another phone wrote over; `revision` of what stands there now. */
export function draftChanged(revision: number): InputError {
  return new InputError({
    code: "draft_changed",
    field: "revision",
    type: "conflict",
    message: "The draft was saved from another phone",
    details: { revision },
  })
}

/**
 * A stall's draft by the phone's name for it. `revision`: the one that was looked at; null where any will do.
 * @throws InputError `draft_not_found` (404), `draft_changed` (409, `revision` of the newer one)
 */
export const findListingDraftStep = createStep(
  "find-listing-draft",
  async (of: { seller_id: string; client_key: string; revision: number | null }, { container }) => {
    const { seller_id, client_key, revision } = of
    const draft = await container.resolve<ListingsModuleService>(LISTINGS_MODULE).findDraft(seller_id, client_key)
    if (!draft) {
      throw draftNotFound()
    }
    if (revision !== null && draft.revision !== revision) {
      throw draftChanged(draft.revision)
    }
    return new StepResponse(draft)
  },
)
