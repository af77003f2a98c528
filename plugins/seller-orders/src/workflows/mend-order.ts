import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { ensureOrderCodeStep } from "./steps/ensure-order-code"
import { ensureReservationsStep } from "./steps/ensure-reservations"
import { ensureSharesStep } from "./steps/ensure-shares"

/** Gives an order that stands what a dying process left out: its shares and its code. */
export const mendOrderWorkflow = createWorkflow("mend-order", (input: { order_id: string }) => {
  const shares = ensureSharesStep(input.order_id)
  ensureOrderCodeStep(input.order_id)
  return new WorkflowResponse(shares)
})

/**
 * Holds the goods of an order that lost what was held for it.
 * @throws InputError `stock_insufficient` (409) where they were sold to somebody else meanwhile
 */
export const holdGoodsWorkflow = createWorkflow("hold-goods", (input: { order_id: string }) => {
  acquireLockStep({ key: input.order_id, timeout: 30, ttl: 120 })
  const lines = ensureReservationsStep(input.order_id)
  releaseLockStep({ key: input.order_id })
  return new WorkflowResponse(lines)
})
