import type { MedusaContainer } from "@medusajs/framework/types"
import { ChangeActionType, Modules, OrderChangeStatus, OrderChangeType } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export interface OrderCredit {
  order_id: string
  /** Đồng that the order owes less; below 0 takes back what core credited. */
  amount: number
  /** Share that it names; null for a correction that names none. */
  share_id: string | null
}

/** One change of the order, confirmed at once; its id. */
export async function creditOrder(
  container: MedusaContainer,
  { order_id, amount, share_id }: OrderCredit,
): Promise<string> {
  const orders = container.resolve(Modules.ORDER)
  const change = await orders.createOrderChange({
    order_id,
    change_type: OrderChangeType.CREDIT_LINE,
    actions: [
      {
        order_id,
        action: ChangeActionType.CREDIT_LINE_ADD,
        reference: share_id === null ? "seller_order_correction" : "seller_order",
        reference_id: share_id ?? order_id,
        amount,
      },
    ],
  })
  try {
    await orders.confirmOrderChange({ id: change.id })
  } catch (error) {
    await orders.deleteOrderChanges([change.id])
    throw error
  }
  return change.id
}

/**
 * Writes a credit line as core's own credit of a cancelled order does. Core's workflow for others
 * (`create-order-credit-lines`) refuses it when nothing is left to pay, which is when money goes back.
 */
export const creditOrderStep = createStep(
  "credit-order",
  async (credit: OrderCredit, { container }) => {
    const id = await creditOrder(container, credit)
    return new StepResponse(id, { id, order_id: credit.order_id })
  },
  async (done, { container }) => {
    if (done) {
      // Not left pending, as core would: an open change keeps every other from the order.
      const undone = { ...done, status: OrderChangeStatus.CANCELED }
      await container.resolve(Modules.ORDER).undoLastChange(done.order_id, undone)
    }
  },
)
