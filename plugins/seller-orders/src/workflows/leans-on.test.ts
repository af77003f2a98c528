import { WorkflowManager } from "@medusajs/framework/orchestration"
import {
  addToCartWorkflow,
  adjustInventoryLevelsStep,
  confirmReturnReceiveWorkflow,
  confirmReturnRequestWorkflow,
  createAndCompleteReturnOrderWorkflow,
  createCartWorkflow,
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  deleteReservationsByLineItemsStep,
  markOrderFulfillmentAsDeliveredWorkflow,
  receiveAndCompleteReturnOrderWorkflow,
  refundPaymentWorkflow,
  updateLineItemInCartWorkflow,
  updateTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows"
import orderModule from "@medusajs/medusa/order"
import paymentModule from "@medusajs/medusa/payment"
import { describe, expect, it } from "vitest"

interface Step {
  action?: string
  next?: Step | Step[]
}

/** Names of a workflow's steps in their order; those side by side one after the other. */
function stepsOf(workflow: { getName: () => string }): string[] {
  const walk = (step: Step | Step[] | undefined): string[] =>
    [step ?? []].flat().flatMap(({ action, next }) => [...(action ? [action] : []), ...walk(next)])
  return walk(WorkflowManager.getWorkflow(workflow.getName())?.flow_ as Step | undefined)
}

const PAYMENTS = "create-or-update-order-payment-collection-as-step"

/** What of core returns and refunds lean on. An upgrade that changes one of these is looked at before money moves. */
describe("the parts of core that returns lean on", () => {
  it("a return made and received at once leaves the order's payments alone; the confirmations do not", () => {
    for (const workflow of [createAndCompleteReturnOrderWorkflow, receiveAndCompleteReturnOrderWorkflow]) {
      expect(stepsOf(workflow)).not.toContain(PAYMENTS)
    }
    expect(stepsOf(confirmReturnRequestWorkflow)).toContain(PAYMENTS)
    expect(stepsOf(confirmReturnReceiveWorkflow)).toContain(PAYMENTS)
  })

  it("a refund is two acts, which are made here one by one, and a credit, which is not", () => {
    const parts = ["refund-payment-step", "add-order-transaction", "create-order-refund-credit-lines-as-step"]
    expect(stepsOf(refundPaymentWorkflow).filter((step) => parts.includes(step))).toEqual(parts)
  })

  it("the modules have what their acts are made of", () => {
    expect(paymentModule.service.prototype).toMatchObject({ refundPayment: expect.any(Function) })
    const acts = ["createOrderChange", "confirmOrderChange", "undoLastChange", "addOrderTransactions"]
    for (const act of acts) {
      expect(orderModule.service.prototype).toHaveProperty(act, expect.any(Function))
    }
  })
})

/** What of core a share's way from the basket to the buyer leans on. */
describe("the parts of core that shares lean on", () => {
  it("carts are looked at before a line is written into them", () => {
    for (const workflow of [createCartWorkflow, addToCartWorkflow, updateLineItemInCartWorkflow]) {
      expect(workflow.hooks).toHaveProperty("validate", expect.any(Function))
    }
    expect(stepsOf(updateTaxLinesWorkflow).length).toBeGreaterThan(0)
  })

  it("a parcel is made, sent and handed over by workflows that note it on the order", () => {
    expect(stepsOf(createOrderFulfillmentWorkflow)).toContain("register-order-fullfillment")
    expect(stepsOf(createOrderShipmentWorkflow)).toContain("register-order-shipment")
    expect(stepsOf(markOrderFulfillmentAsDeliveredWorkflow)).toContain("register-order-delivery")
  })

  it("stock comes back by steps of their own", () => {
    const names = [deleteReservationsByLineItemsStep, adjustInventoryLevelsStep].map(
      (step) => (step as unknown as { __step__: string }).__step__,
    )
    expect(names).toEqual(["delete-reservations-by-line-items", "adjust-inventory-levels-step"])
  })
})
