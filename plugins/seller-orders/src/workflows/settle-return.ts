import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createAndCompleteReturnOrderWorkflow,
  emitEventStep,
  receiveAndCompleteReturnOrderWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { creditOrderStep } from "./steps/credit-order"
import { moveShareStep } from "./steps/move-share"
import { payRefundsStep } from "./steps/pay-refunds"
import { raiseShelvesStep } from "./steps/raise-shelves"
import {
  causeOf,
  findReturnOrderStep,
  markReturnSettledStep,
  noteCoreReturnStep,
  readReturnOutcomeStep,
  readReturnToSettleStep,
} from "./steps/return-to-settle"
import { withdrawRequestsStep } from "./steps/withdraw-requests"
import { writeRefundsStep } from "./steps/write-refunds"

/**
 * What follows when goods are back: core's return with these pieces received, so that the order costs less; what can be
 * sold again on the shelf; the delivery fee, where the household answers for it and nothing is left; the refund; and the
 * share `returned` when nothing is left. Where the same pieces are sent once more only the shelf
 * follows; a share whose goods stay with its buyer is paid back and keeps its state. Each part follows where it has not yet, so it may run any number of times; one
 * that was settled changes nothing more.
 *
 * Core's part is never taken back: what failed after it follows later (`mend-orders`), for core undoes the last change of
 * an order, whichever that is. Core's confirmations of returns (`confirm-return-request`, `confirm-return-receive`) are not used: they make the order's
 * payments anew while anything is still to be paid, and cash on delivery of the other shares would be cancelled.
 */
export const settleReturnWorkflow = createWorkflow("settle-return", (input: { return_id: string }) => {
  const { order_id: lock } = findReturnOrderStep(input.return_id)
  acquireLockStep({ key: lock, timeout: 30, ttl: 120 })
  const back = readReturnToSettleStep(input.return_id)
  const made = when("core-knows-nothing", { back }, (data) => {
    return data.back.core_return_id === null && !data.back.is_replaced
  }).then(() => {
    const core = createAndCompleteReturnOrderWorkflow
      .runAsStep({
        input: transform({ back }, ({ back: { id, order_id, location_id, shipping_option_id, items } }) => ({
          order_id,
          location_id,
          no_notification: true,
          items: items.map((item) => ({ ...item, metadata: { share_return_id: id } })),
          return_shipping: { option_id: shipping_option_id ?? "", price: 0 },
        })),
      })
      .config({ noCompensation: true })
    return core
  })
  when("core-is-noted", { back }, (data) => !data.back.is_replaced).then(() => {
    noteCoreReturnStep(
      transform({ back, made }, (data) => ({
        id: data.back.id,
        core_return_id: data.back.core_return_id ?? data.made?.id ?? "",
      })),
    )
  })
  // Not together with the first: core's `receive_now` receives every line of the order.
  const received = when("core-waits-for-them", { back }, (data) => {
    return !data.back.is_received && !data.back.is_replaced
  }).then(() =>
    receiveAndCompleteReturnOrderWorkflow
      .runAsStep({
        input: transform({ back, made }, (data) => ({
          return_id: data.back.core_return_id ?? data.made?.id ?? "",
          items: data.back.items,
        })),
      })
      .config({ noCompensation: true }),
  )
  when("shelves-gain", { back }, (data) => !data.back.is_restocked && data.back.levels.length > 0).then(() => {
    raiseShelvesStep(transform({ back }, ({ back: { id, levels } }) => ({ by: "return" as const, id, levels })))
  })
  const outcome = readReturnOutcomeStep(
    transform({ back, received }, (data) => ({ back: data.back, after: data.received })),
  )
  const written = writeRefundsStep(
    transform({ back, outcome }, (data) => ({
      order_id: data.back.order_id,
      share_id: data.back.share_id,
      origin: "return" as const,
      origin_id: data.back.id,
      credit: data.outcome.credit,
      fee: data.outcome.fee,
      is_settled: data.back.is_settled || data.back.is_replaced,
    })),
  ).config({ noCompensation: true })
  when("share-costs-other-than-its-pieces", { outcome }, (data) => data.outcome.credit !== 0).then(() => {
    creditOrderStep(
      transform({ back, outcome }, (data) => ({
        order_id: data.back.order_id,
        amount: data.outcome.credit,
        share_id: data.back.share_id,
        cause: causeOf(data.back.id),
      })),
    ).config({ noCompensation: true })
  })
  when("nothing-is-left", { outcome }, (data) => data.outcome.is_home).then(() => {
    moveShareStep(
      transform({ back }, (data) => ({
        id: data.back.share_id,
        action: "return" as const,
        by: { kind: "system" as const, id: null },
      })),
    )
    withdrawRequestsStep(transform({ back }, (data) => ({ seller_order_id: data.back.share_id })))
    emitEventStep({
      eventName: "seller-order.moved",
      data: transform({ back }, (data) => ({ id: data.back.share_id, action: "return" })),
    })
  })
  markReturnSettledStep(transform({ back }, ({ back: { id, is_replaced } }) => ({ id, is_replaced })))
  releaseLockStep({ key: lock })
  payRefundsStep(written)
  return new WorkflowResponse(back)
})
