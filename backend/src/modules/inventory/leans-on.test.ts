import { WorkflowManager } from "@medusajs/framework/orchestration"
import { InventoryLevel, ReservationItem } from "@medusajs/inventory/dist/models"
import { completeCartWorkflow, createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { describe, expect, it } from "vitest"

interface Step {
  action?: string
  next?: Step | Step[]
}

/** Names of a workflow's steps and hooks, in their order; those side by side one after the other. */
function stepsOf(workflow: { getName: () => string }): string[] {
  const walk = (step: Step | Step[] | undefined): string[] =>
    [step ?? []].flat().flatMap(({ action, next }) => [...(action ? [action] : []), ...walk(next)])
  return walk(WorkflowManager.getWorkflow(workflow.getName())?.flow_ as Step | undefined)
}

/** What of core stock leans on. An upgrade that changes one of these is looked at before it sells anything twice. */
describe("the parts of core that stock leans on", () => {
  it("completion: hooks before the order, reservation beside the link, payment after both", () => {
    expect(completeCartWorkflow.hooks).toMatchObject({
      validate: expect.any(Function),
      beforePaymentAuthorization: expect.any(Function),
      orderCreated: expect.any(Function),
    })
    const steps = stepsOf(completeCartWorkflow)
    const parts = [
      "acquire-lock-step",
      "validate",
      "create-orders",
      "create-remote-links",
      "update-carts",
      "reserve-inventory-step",
      "beforePaymentAuthorization",
      "authorize-payment-session-step",
      "orderCreated",
    ]
    expect(steps.filter((step) => parts.includes(step))).toEqual(parts)
  })

  it("fulfilment takes the piece off the shelf before it lets go of the reservation", () => {
    const parts = ["adjust-inventory-levels-step", "update-reservations-step", "delete-reservations"]
    expect(stepsOf(createOrderFulfillmentWorkflow).filter((step) => parts.includes(step))).toEqual(parts)
  })

  it("the columns of a reservation, all written by one statement of ours, and of a level", () => {
    expect(Object.keys(ReservationItem.parse().schema).sort()).toEqual([
      "allow_backorder",
      "created_at",
      "created_by",
      "deleted_at",
      "description",
      "external_id",
      "id",
      "inventory_item",
      "line_item_id",
      "location_id",
      "metadata",
      "quantity",
      "raw_quantity",
      "updated_at",
    ])
    expect(Object.keys(InventoryLevel.parse().schema)).toEqual(
      expect.arrayContaining([
        "stocked_quantity",
        "raw_stocked_quantity",
        "reserved_quantity",
        "raw_reserved_quantity",
      ]),
    )
  })
})
