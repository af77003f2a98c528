import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { adjustInventoryLevelsStep } from "@medusajs/medusa/core-flows"
import { causeOf, markCountedStep, readCameBackStep } from "./steps/came-back"
import { creditOrderStep } from "./steps/credit-order"
import { withdrawRequestsStep } from "./steps/withdraw-requests"
import { writeRefundsStep } from "./steps/write-refunds"

/**
 * What follows when a parcel came back, or was never collected: what was paid is due to go back (`move-share` pays it last), but
 * the fee for the way out where its buyer did not take it; the order owes the rest no more, and what can be sold again is on the
 * shelf, last and marked before, so that it is counted once. Core's parcel stays as it was sent: it cancels none that left. The caller
 * holds the order's lock.
 */
export const bringBackWorkflow = createWorkflow("bring-back", (input: { share_id: string }) => {
  const back = readCameBackStep(input.share_id)
  withdrawRequestsStep(transform({ back }, (data) => ({ seller_order_id: data.back.share_id })))
  writeRefundsStep(
    transform({ back }, ({ back: { order_id, share_id, credit } }) => ({
      order_id,
      share_id,
      origin: "end" as const,
      origin_id: share_id,
      credit,
      fee: 0,
    })),
  )
  when("order-owes-less", { back }, (data) => data.back.credit > 0).then(() => {
    creditOrderStep(
      transform({ back }, ({ back: { order_id, share_id, credit } }) => ({
        order_id,
        share_id,
        amount: credit,
        cause: causeOf(share_id),
      })),
    )
  })
  markCountedStep(input.share_id)
  when("shelves-gain-what-came-back", { back }, (data) => data.back.levels.length > 0).then(() => {
    adjustInventoryLevelsStep(transform({ back }, (data) => data.back.levels))
  })
  return new WorkflowResponse(back)
})
