import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsModuleService } from "../../modules/listings/service"

/** The change that a tap made before, null for a new tap: what a bad line sends twice counts once. */
export const findGoodsChangeStep = createStep(
  "find-goods-change",
  async ({ seller_id, request_id }: { seller_id: string; request_id: string | null }, { container }) => {
    const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
    const [known] = request_id ? await listings.listGoodsChanges({ seller_id, request_id }, { take: 1 }) : []
    return new StepResponse(known ? { id: known.id } : null)
  },
)
