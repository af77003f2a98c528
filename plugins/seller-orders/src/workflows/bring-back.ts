import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { causeOf, readCameBackStep } from "./steps/came-back"
import { creditOrderStep } from "./steps/credit-order"
import { raiseShelvesStep } from "./steps/raise-shelves"
import { withdrawRequestsStep } from "./steps/withdraw-requests"
import { writeRefundsStep } from "./steps/write-refunds"

/**
 * What follows when a parcel came back, or was never collected: what was paid is due to go back (`move-share` pays it last), but
 * the fee for the way out where its buyer did not take it; the order owes the rest no more, and what can be sold again is on the
 * shelf, last, so that it is counted once. Core's parcel stays as it was sent: it cancels none that left. The caller
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
  raiseShelvesStep(
    transform({ back }, ({ back: { share_id, levels } }) => ({ by: "parcel" as const, id: share_id, levels })),
  )
  return new WorkflowResponse(back)
})
