import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsModuleService } from "../../modules/listings/service"

/** The error of every route for a change that is not there, or not of this stall. */
export function changeNotFound(): InputError {
  return new InputError({ code: "goods_change_not_found", type: "not_found", message: "No such change in this stall" })
}

/**
 * Which goods a change was about.
 * @throws InputError `goods_change_not_found` (404), also for another stall's
 */
export const findChangeToUndoStep = createStep(
  "find-change-to-undo",
  async ({ seller_id, id }: { seller_id: string; id: string }, { container }) => {
    const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
    const [change] = await listings.listGoodsChanges({ seller_id, id }, { select: ["product_id"], take: 1 })
    if (!change) {
      throw changeNotFound()
    }
    return new StepResponse({ product_id: change.product_id })
  },
)
