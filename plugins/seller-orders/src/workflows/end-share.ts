import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { deleteReservationsByLineItemsStep } from "@medusajs/medusa/core-flows"
import { causeOf } from "./steps/came-back"
import { creditOrderStep } from "./steps/credit-order"
import type { MovedShare } from "./steps/move-share"
import { withdrawRequestsStep } from "./steps/withdraw-requests"
import { writeRefundsStep } from "./steps/write-refunds"

/**
 * What follows when a share is declined or cancelled: its stock is free again, the order owes its amount no more, and
 * what was captured for it is due to go back, also where only a part of the order was paid (`move-share` pays it last). Never an order edit, which cancels
 * the payments of the other shares. The share's amount is what the order reckons for its lines and its shipping.
 */
export const endShareWorkflow = createWorkflow("end-share", (share: MovedShare) => {
  const lineIds = transform({ share }, (data) => data.share.lines.map(({ id }) => id))
  deleteReservationsByLineItemsStep(lineIds)
  withdrawRequestsStep(transform({ share }, (data) => ({ seller_order_id: data.share.id })))
  writeRefundsStep(
    transform({ share }, (data) => ({
      order_id: data.share.order_id,
      share_id: data.share.id,
      origin: "end" as const,
      origin_id: data.share.id,
      credit: data.share.total,
      fee: 0,
    })),
  )
  when("share-costs-something", { share }, (data) => data.share.total > 0).then(() => {
    creditOrderStep(
      transform({ share }, (data) => ({
        order_id: data.share.order_id,
        amount: data.share.total,
        share_id: data.share.id,
        cause: causeOf(data.share.id),
      })),
    )
  })
  return new WorkflowResponse(undefined)
})
