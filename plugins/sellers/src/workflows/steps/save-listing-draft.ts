import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { DraftToSave } from "../../modules/listings/drafts"
import type { ListingsModuleService } from "../../modules/listings/service"

/** Saves the draft; undone by putting back the one before. */
export const saveListingDraftStep = createStep(
  "save-listing-draft-step",
  async (wish: DraftToSave, { container }) => {
    const saved = await container.resolve<ListingsModuleService>(LISTINGS_MODULE).saveDraft(wish)
    if (!saved.saved || !saved.draft) {
      throw new InputError({
        code: "draft_changed",
        field: "revision",
        type: "conflict",
        message: "The draft was saved from another phone",
        details: { revision: saved.draft?.revision ?? 0 },
      })
    }
    return new StepResponse(saved.draft, saved)
  },
  async (saved, { container }) => {
    if (saved) {
      await container.resolve<ListingsModuleService>(LISTINGS_MODULE).undoSaveDraft(saved)
    }
  },
)
