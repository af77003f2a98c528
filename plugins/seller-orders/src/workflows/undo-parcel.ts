import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { cancelFulfillmentWorkflow, cancelOrderFulfillmentStep } from "@medusajs/medusa/core-flows"
import type { MovedShare } from "./steps/move-share"
import { forgetFulfillmentStep, readFulfilledStep } from "./steps/note-fulfillment"

/**
 * Core's parcel of a share that is unpacked is cancelled. Core's own workflow for it frees the goods before it keeps them again, and
 * anybody may buy them in between; here both were written with the move. Each part follows where it has not yet: a process may have
 * died between them.
 */
export const undoParcelWorkflow = createWorkflow("undo-parcel", (share: MovedShare) => {
  const lines = readFulfilledStep(share)
  when("order-counts-as-packed", { lines }, (data) => data.lines.length > 0).then(() => {
    cancelOrderFulfillmentStep(
      transform({ share, lines }, (data) => ({
        order_id: data.share.order_id,
        reference: Modules.FULFILLMENT,
        reference_id: data.share.fulfillment_id ?? "",
        items: data.lines,
      })),
    )
  })
  cancelFulfillmentWorkflow.runAsStep({
    input: transform({ share }, (data) => ({ id: data.share.fulfillment_id ?? "" })),
  })
  forgetFulfillmentStep(transform({ share }, (data) => data.share.id))
  return new WorkflowResponse(share)
})
