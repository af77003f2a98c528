import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { checkMayPauseStep } from "./steps/check-may-pause"
import { findGoodsStep } from "./steps/find-goods"

export interface PauseListingInput {
  seller_id: string
  product_id: string
  /** False: back on sale. */
  paused: boolean
}

/**
 * Takes a piece off sale for a while, or puts back what was on sale before; no approval, for nothing about it changed.
 * Twice is once. Emits `listing.saved`. Answers `{ product_id, paused }`.
 * @throws InputError `product_not_found` (404), `listing_not_published` (409): it was never let on sale
 */
export const pauseListingWorkflow = createWorkflow("pause-listing", (input: PauseListingInput) => {
  const goods = findGoodsStep({ seller_id: input.seller_id, product_id: input.product_id })
  checkMayPauseStep({ goods, paused: input.paused })
  updateProductsWorkflow.runAsStep({
    input: transform({ input }, (data) => ({
      products: [
        { id: data.input.product_id, status: data.input.paused ? ("draft" as const) : ("published" as const) },
      ],
    })),
  })
  emitEventStep({ eventName: "listing.saved", data: [{ product_id: input.product_id }] })
  return new WorkflowResponse({ product_id: input.product_id, paused: input.paused })
})
