import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, completeCartWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { prepareCheckoutWorkflow } from "./prepare-checkout"
import { checkPlaceableStep } from "./steps/check-placeable"
import { ensureOrderCodeStep } from "./steps/ensure-order-code"
import { ensureSharesStep } from "./steps/ensure-shares"
import { lockGoodsStep, releaseGoodsStep } from "./steps/lock-goods"
import { undoLeftoverStep } from "./steps/undo-leftover"

/** Core's own figures for a completion: half a minute of waiting, two minutes of holding. */
const LOCK = { timeout: 30, ttl: 120 }

/**
 * Makes an order of a cart, once: a cart that became one answers with the same order and the same code,
 * however often and from wherever it is asked. Core's completion runs unchanged inside; its lock is skipped
 * in a nested run, so ours with the same key stands in.
 * @throws InputError `cart_not_found`, `cart_empty`, `delivery_missing`, `product_unavailable`, `stock_insufficient`,
 *   `cart_changed`
 */
export const placeOrderWorkflow = createWorkflow("place-order", (input: { cart_id: string }) => {
  acquireLockStep({ key: input.cart_id, ...LOCK })
  // What a dying process left of an earlier try is no order: it has no payment, and perhaps no stock.
  undoLeftoverStep({ cart_id: input.cart_id })
  const known = checkPlaceableStep(input.cart_id)
  when("goods-changed-since-delivery", { known }, (data) => !data.known.prepared).then(() => {
    prepareCheckoutWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
  })
  const placed = when("not-placed-yet", { known }, (data) => data.known.order_id === null).then(() => {
    const held = lockGoodsStep(input.cart_id)
    const order = completeCartWorkflow.runAsStep({ input: { id: input.cart_id } })
    releaseGoodsStep(held)
    return order
  })
  const orderId = transform({ known, placed }, (data) => data.known.order_id ?? data.placed?.id ?? "")
  // Made in core's hook; a process killed in between leaves an order that no hook sees again.
  ensureSharesStep(orderId)
  const code = ensureOrderCodeStep(orderId)
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse({ order_id: orderId, order_code: code })
})
