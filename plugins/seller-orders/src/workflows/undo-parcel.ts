import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { cancelFulfillmentWorkflow, cancelOrderFulfillmentStep } from "@medusajs/medusa/core-flows"
import type { MovedShare } from "./steps/move-share"
import { forgetFulfillmentStep } from "./steps/note-fulfillment"

/**
 * Core's parcel of a share that is unpacked is cancelled. Core's own workflow for it frees the goods before it keeps them again, and
 * anybody may buy them in between; here both were written with the move.
 */
export const undoParcelWorkflow = createWorkflow("undo-parcel", (share: MovedShare) => {
  cancelOrderFulfillmentStep(
    transform({ share }, (data) => ({
      order_id: data.share.order_id,
      reference: Modules.FULFILLMENT,
      reference_id: data.share.fulfillment_id ?? "",
      items: data.share.lines,
    })),
  )
  cancelFulfillmentWorkflow.runAsStep({
    input: transform({ share }, (data) => ({ id: data.share.fulfillment_id ?? "" })),
  })
  forgetFulfillmentStep(transform({ share }, (data) => data.share.id))
  return new WorkflowResponse(share)
})
