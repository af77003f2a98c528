import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { DraftToSave } from "../../modules/sellers/drafts"
import type { SellersModuleService } from "../../modules/sellers/service"

/** Saves the form; undone by putting back the one before. */
export const saveStallDraftStep = createStep(
  "save-stall-draft-step",
  async (wish: DraftToSave, { container }) => {
    const saved = await container.resolve<SellersModuleService>(SELLERS_MODULE).saveDraft(wish)
    if (!saved.saved || !saved.draft) {
      throw new InputError({
        code: "draft_changed",
        field: "revision",
        type: "conflict",
        message: "The form was saved from another phone",
        details: { revision: saved.draft?.revision ?? 0 },
      })
    }
    const { revision, answers, updated_at } = saved.draft
    return new StepResponse({ revision, answers, updated_at }, saved)
  },
  async (saved, { container }) => {
    if (saved) {
      await container.resolve<SellersModuleService>(SELLERS_MODULE).undoSaveDraft(saved)
    }
  },
)
