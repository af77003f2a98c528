import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { DraftToSave } from "../../modules/listings/drafts"
import type { ListingsModuleService } from "../../modules/listings/service"
import { draftChanged } from "./find-listing-draft"

/** Saves the draft; undone by putting back the one before. */
export const saveListingDraftStep = createStep(
  "save-listing-draft-step",
  async (wish: DraftToSave, { container }) => {
    const saved = await container.resolve<ListingsModuleService>(LISTINGS_MODULE).saveDraft(wish)
    if (!saved.saved || !saved.draft) {
      throw draftChanged(saved.draft?.revision ?? 0)
    }
    return new StepResponse(saved.draft, saved)
  },
  async (saved, { container }) => {
    if (saved) {
      await container.resolve<ListingsModuleService>(LISTINGS_MODULE).undoSaveDraft(saved)
    }
  },
)
