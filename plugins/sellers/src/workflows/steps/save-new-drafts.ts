import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { DraftSaved } from "../../modules/listings/drafts"
import type { ListingsModuleService } from "../../modules/listings/service"
import type { ProposeListingsInput } from "../propose-listings"

function changed(): InputError {
  return new InputError({ code: "draft_changed", type: "conflict", message: "A draft was changed meanwhile" })
}

/** Writes drafts of goods that were never there, all or none; undone by taking them away. */
export const saveNewDraftsStep = createStep(
  "save-new-drafts",
  async ({ seller_id, listed_by, listings: rows }: ProposeListingsInput, { container }) => {
    const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
    const saved: DraftSaved[] = []
    for (const { client_key, answers } of rows) {
      const draft = await listings.saveDraft({ seller_id, client_key, revision: 0, answers, saved_by_id: listed_by.id })
      if (!draft.saved) {
        await Promise.all(saved.map((one) => listings.undoSaveDraft(one)))
        throw changed()
      }
      saved.push(draft)
    }
    const drafts = saved.flatMap(({ draft }) => (draft ? [{ id: draft.id, revision: draft.revision }] : []))
    return new StepResponse(drafts, saved)
  },
  async (saved, { container }) => {
    const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
    for (const one of saved ?? []) {
      await listings.undoSaveDraft(one)
    }
  },
)

interface DraftOfProduct {
  id: string
  revision: number
  product_id: string
}

/** Lets drafts wait for approval. Undone together with the drafts themselves. */
export const moveListingDraftsStep = createStep(
  "move-listing-drafts",
  async (drafts: DraftOfProduct[], { container }) => {
    const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
    for (const draft of drafts) {
      if (!(await listings.moveDraft({ ...draft, from: "open", to: "proposed" }))) {
        throw changed()
      }
    }
    return new StepResponse(drafts.length)
  },
)
