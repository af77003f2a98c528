import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { DraftMove } from "../../modules/listings/drafts"
import type { ListingsModuleService } from "../../modules/listings/service"

/**
 * Moves a draft on, if it still stands as it was read. `before`: the answers that `answers` take the place of.
 * @throws InputError `draft_changed` (409): another phone or another officer was faster
 */
export const moveListingDraftStep = createStep(
  "move-listing-draft",
  async ({ before, ...move }: DraftMove & { before?: DraftMove["answers"] }, { container }) => {
    const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
    if (!(await listings.moveDraft(move))) {
      throw new InputError({ code: "draft_changed", type: "conflict", message: "The draft was changed meanwhile" })
    }
    return new StepResponse({ id: move.id, state: move.to }, { ...move, answers: before })
  },
  async (move, { container }) => {
    if (move) {
      const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
      await listings.moveDraft({ ...move, product_id: undefined, from: move.to, to: move.from })
    }
  },
)
