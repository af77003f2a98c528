import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { WorkflowManager } from "@medusajs/framework/orchestration"
import * as core from "@medusajs/medusa/core-flows"
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
    for (const workflow of [core.createAndCompleteReturnOrderWorkflow, core.receiveAndCompleteReturnOrderWorkflow]) {
      expect(stepsOf(workflow)).not.toContain(PAYMENTS)
    }
    expect(stepsOf(core.confirmReturnRequestWorkflow)).toContain(PAYMENTS)
    expect(stepsOf(core.confirmReturnReceiveWorkflow)).toContain(PAYMENTS)
  })

  it("a refund is two acts, which are made here one by one, and a credit, which is not", () => {
    const parts = ["refund-payment-step", "add-order-transaction", "create-order-refund-credit-lines-as-step"]
    expect(stepsOf(core.refundPaymentWorkflow).filter((step) => parts.includes(step))).toEqual(parts)
  })

  it("the modules have what their acts are made of", () => {
    expect(paymentModule.service.prototype).toMatchObject({ refundPayment: expect.any(Function) })
    const acts = ["createOrderChange", "confirmOrderChange", "undoLastChange", "addOrderTransactions"]
    for (const act of acts) {
      expect(orderModule.service.prototype).toHaveProperty(act, expect.any(Function))
    }
  })
})

/** Workflows and steps of core that this room calls, by the name under which they run. */
const CALLED: Record<string, string> = {
  acquireLockStep: "acquire-lock-step",
  addToCartWorkflow: "add-to-cart",
  cancelFulfillmentWorkflow: "cancel-fulfillment-workflow",
  cancelOrderFulfillmentStep: "cancel-order-fulfillment",
  completeCartWorkflow: "complete-cart",
  createAndCompleteReturnOrderWorkflow: "create-complete-return-order",
  createCartWorkflow: "create-cart",
  createOrderFulfillmentWorkflow: "create-order-fulfillment",
  createOrderShipmentWorkflow: "create-order-shipment",
  deleteReservationsByLineItemsStep: "delete-reservations-by-line-items",
  emitEventStep: "emit-event-step",
  markOrderFulfillmentAsDeliveredWorkflow: "mark-order-fulfillment-as-delivered-workflow",
  receiveAndCompleteReturnOrderWorkflow: "receive-return-order",
  releaseLockStep: "release-lock-step",
  updateLineItemInCartWorkflow: "update-line-item-in-cart",
  updateTaxLinesWorkflow: "update-tax-lines",
}

/** What of core a share's way from the basket to the buyer leans on. */
describe("the parts of core that shares lean on", () => {
  it("carts are looked at before a line is written into them", () => {
    for (const workflow of [core.createCartWorkflow, core.addToCartWorkflow, core.updateLineItemInCartWorkflow]) {
      expect(workflow.hooks).toHaveProperty("validate", expect.any(Function))
    }
    expect(stepsOf(core.updateTaxLinesWorkflow).length).toBeGreaterThan(0)
  })

  it("a parcel is made, sent and handed over by workflows that note it on the order", () => {
    expect(stepsOf(core.createOrderFulfillmentWorkflow)).toContain("register-order-fullfillment")
    expect(stepsOf(core.createOrderShipmentWorkflow)).toContain("register-order-shipment")
    expect(stepsOf(core.markOrderFulfillmentAsDeliveredWorkflow)).toContain("register-order-delivery")
  })

  it("every workflow and step of core that is called has its name", () => {
    const folder = path.resolve(__dirname, "..")
    const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .map((name) => readFileSync(path.join(folder, name), "utf8"))
    const imports = sources.flatMap((text) => [
      ...text.matchAll(/import \{([^}]*)\} from "@medusajs\/medusa\/core-flows"/g),
    ])
    const called = new Set(
      imports.flatMap(([, names = ""]) => names.split(",").map((name) => name.trim())).filter(Boolean),
    )
    expect([...called].sort()).toEqual(Object.keys(CALLED))
    const parts = { ...core } as unknown as Record<string, { __step__?: string; getName?: () => string } | undefined>
    for (const [name, id] of Object.entries(CALLED)) {
      expect(parts[name]?.__step__ ?? parts[name]?.getName?.(), name).toBe(id)
    }
  })
})
