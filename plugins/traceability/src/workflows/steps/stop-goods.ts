import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Recorder } from "./prepare-event"

/** Name of the workflow that takes goods off sale; it stands in the plugin of stalls. */
const PAUSE = "pause-listing"

export interface GoodsToStop {
  seller_id: string
  product_id: string
  by: Recorder
  /** Nothing happens without the tick. */
  is_wished: boolean
}

async function pause(container: MedusaContainer, { seller_id, product_id, by }: GoodsToStop): Promise<boolean> {
  try {
    const input = { seller_id, product_id, by, paused: true }
    await container.resolve(Modules.WORKFLOW_ENGINE).run(PAUSE, { input })
    return true
  } catch (error) {
    // A recall stands whatever becomes of the goods: those that are not on sale cannot be taken off it.
    const why = error instanceof Error ? error.message : String(error)
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Goods of a recalled lot were not stopped: ${why}`)
    return false
  }
}

/** Takes the goods of a recalled lot off sale where somebody ticked it; they are put back at the desk. Answers whether it did. */
export const stopGoodsStep = createStep("stop-goods-of-lot", async (goods: GoodsToStop, { container }) => {
  return new StepResponse(goods.is_wished && (await pause(container, goods)))
})
