import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  createOrderCreditLinesWorkflow,
  deleteReservationsByLineItemsStep,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import { findPaidMoneyStep } from "./steps/find-paid-money"
import type { MovedShare } from "./steps/move-share"
import { withdrawRequestsStep } from "./steps/withdraw-requests"

/**
 * What follows when a share is declined or cancelled: its stock is free again, the order owes its amount no more, and
 * what was paid for it goes back. Never an order edit, which cancels the payments of the other shares. The share's
 * amount is what the order reckons for its lines and its shipping.
 */
export const endShareWorkflow = createWorkflow("end-share", (share: MovedShare) => {
  const lineIds = transform({ share }, (data) => data.share.lines.map(({ id }) => id))
  deleteReservationsByLineItemsStep(lineIds)
  withdrawRequestsStep(transform({ share }, (data) => ({ seller_order_id: data.share.id })))
  const paid = findPaidMoneyStep({ order_id: share.order_id, amount: share.total })
  when("nobody-paid", { share, paid }, (data) => data.share.total > 0 && data.paid.payment_id === null).then(() => {
    createOrderCreditLinesWorkflow.runAsStep({
      input: transform({ share }, (data) => ({
        id: data.share.order_id,
        credit_lines: [{ reference: "seller_order", reference_id: data.share.id, amount: data.share.total }],
      })),
    })
  })
  when("somebody-paid", { paid }, (data) => data.paid.payment_id !== null).then(() => {
    refundPaymentWorkflow.runAsStep({
      input: transform({ share, paid }, (data) => ({
        payment_id: data.paid.payment_id ?? "",
        amount: data.share.total,
        note: data.share.id,
      })),
    })
  })
  return new WorkflowResponse(undefined)
})
