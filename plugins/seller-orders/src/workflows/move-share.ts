import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  emitEventStep,
  markOrderFulfillmentAsDeliveredWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { bringBackWorkflow } from "./bring-back"
import { endShareWorkflow } from "./end-share"
import type { Action } from "./rules/moves"
import { collectFeesStep } from "./steps/collect-fees"
import { findShareStep } from "./steps/find-share"
import { type MoveWish, moveShareStep } from "./steps/move-share"
import { noteFulfillmentStep } from "./steps/note-fulfillment"
import { payRefundsStep } from "./steps/pay-refunds"
import { recordInBookStep } from "./steps/record-in-book"
import { undoParcelWorkflow } from "./undo-parcel"

/** What was paid goes back after these. */
const ENDS: Action[] = ["decline", "cancel", "come_back"]

/**
 * One move of a share with all that follows from it in the order: packing takes the goods out of stock, sending and
 * handing over go into core's fulfilment, declining gives stock and money back, and so does a parcel that came back, the money last. Writes to one order go one after
 * another, for core allows one open change of an order. What an officer ends is written into the book. Emits
 * `seller-order.moved` with `{ id, action, by }`, the last of them who did it, as on the change.
 * Answers `{ id, order_id, state, repeated, … }`; a move made before is answered, not made again.
 * @throws InputError `seller_order_not_found` (404), `order_state_wrong`, `payment_outstanding`, `fee_not_agreed`, `dispute_open`, `busy` (409),
 * `order_not_late` (409), `end_reason_wrong`, `return_item_unknown`, `restock_too_high` (400)
 */
export const moveShareWorkflow = createWorkflow("move-share", (input: MoveWish) => {
  const found = findShareStep(input)
  const lock = transform({ found }, (data) => data.found.order_id)
  acquireLockStep({ key: lock, timeout: 30, ttl: 120 })
  const share = moveShareStep(input)

  // Each follows where it has not yet: a process may have died between the move and its consequence.
  when("is-packed", { input, share }, (data) => data.input.action === "pack" && !data.share.is_settled).then(() => {
    const parcel = createOrderFulfillmentWorkflow.runAsStep({
      input: transform({ share }, (data) => ({
        order_id: data.share.order_id,
        items: data.share.lines,
        no_notification: true,
        metadata: { seller_order_id: data.share.id },
      })),
    })
    noteFulfillmentStep(transform({ share, parcel }, (data) => ({ id: data.share.id, fulfillment_id: data.parcel.id })))
  })
  when(
    "is-packed-unnoted",
    { input, share },
    ({ input, share }) => input.action === "pack" && share.fulfillment_id !== null && !share.is_noted,
  ).then(() => {
    noteFulfillmentStep(
      transform({ share }, (data) => ({ id: data.share.id, fulfillment_id: data.share.fulfillment_id ?? "" })),
    ).config({ name: "note-fulfillment-again" })
  })
  when("is-unpacked", { input, share }, (data) => data.input.action === "unpack" && !data.share.is_settled).then(() => {
    undoParcelWorkflow.runAsStep({ input: share })
  })
  when("is-sent", { input, share }, (data) => data.input.action === "ship" && !data.share.is_settled).then(() => {
    createOrderShipmentWorkflow.runAsStep({
      input: transform({ share }, (data) => ({
        order_id: data.share.order_id,
        fulfillment_id: data.share.fulfillment_id ?? "",
        items: data.share.lines,
        no_notification: true,
        labels: data.share.tracking_code
          ? [{ tracking_number: data.share.tracking_code, tracking_url: "", label_url: "" }]
          : [],
      })),
    })
  })
  when("is-handed-over", { input, share }, (data) => data.input.action === "deliver" && !data.share.is_settled).then(
    () => {
      markOrderFulfillmentAsDeliveredWorkflow.runAsStep({
        input: transform({ share }, (data) => ({
          orderId: data.share.order_id,
          fulfillmentId: data.share.fulfillment_id ?? "",
        })),
      })
    },
  )
  when("courier-has-the-fee", { input, share }, ({ input, share }) => {
    return input.action === "deliver" && share.state !== "cancelled"
  }).then(() => {
    collectFeesStep(transform({ share }, (data) => data.share.id))
  })
  when(
    "is-ended",
    { input, share },
    (data) => ["decline", "cancel"].includes(data.input.action) && !data.share.is_settled,
  ).then(() => {
    endShareWorkflow.runAsStep({ input: share })
  })
  when("came-back", { input, share }, (data) => data.input.action === "come_back" && !data.share.is_settled).then(
    () => {
      bringBackWorkflow.runAsStep({ input: transform({ share }, (data) => ({ share_id: data.share.id })) })
    },
  )
  when("is-moved", { share }, (data) => !data.share.repeated).then(() => {
    emitEventStep({
      eventName: "seller-order.moved",
      data: transform({ input, share }, (data) => ({
        id: data.share.id,
        action: data.input.action,
        by: data.input.by.kind,
      })),
    })
  })
  when(
    "officer-ended-it",
    { input },
    // Also where it was ended before: a process may have died over the line.
    ({ input }) => input.action === "decline" && input.by.kind === "user",
  ).then(() => {
    recordInBookStep(
      transform({ input, share }, ({ input, share }) => ({
        user_id: input.by.id ?? "",
        seller_id: share.seller_id,
        action: "order_ended" as const,
        entity: "seller_order" as const,
        entity_id: share.id,
        before: { state: share.from },
        after: { state: share.state, reason: input.reason, note: input.note },
      })),
    )
  })
  releaseLockStep({ key: lock })
  when("money-goes-back", { input }, (data) => ENDS.includes(data.input.action)).then(() => {
    payRefundsStep(transform({ share }, (data) => ({ origin: "end" as const, origin_id: data.share.id })))
  })
  return new WorkflowResponse(share)
})
