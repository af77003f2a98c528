import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsModuleService } from "../../modules/listings/service"

interface Pause {
  seller_id: string
  product_id: string
  paused: boolean
}

/** True when it stood otherwise before. */
async function set(container: MedusaContainer, { paused, ...pause }: Pause): Promise<boolean> {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
  const standing = await listings.listGoodsPauses({ product_id: pause.product_id }, { select: ["id"] })
  if (paused === standing.length > 0) {
    return false
  }
  if (paused) {
    await listings.createGoodsPauses(pause)
  } else {
    await listings.deleteGoodsPauses(standing.map(({ id }) => id))
  }
  return true
}

/** Marks goods as taken off sale by their household, or ends that; undone by putting the mark as it was. */
export const setGoodsPauseStep = createStep(
  "set-goods-pause",
  async (pause: Pause, { container }) => new StepResponse(null, (await set(container, pause)) ? pause : null),
  async (done, { container }) => {
    if (done) {
      await set(container, { ...done, paused: !done.paused })
    }
  },
)
