import type { MedusaContainer } from "@medusajs/framework/types"
import { ChangeActionType, Modules, OrderChangeStatus, OrderChangeType } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export interface OrderCredit {
  order_id: string
  /** Share that it names. */
  share_id: string
  /** Đồng that the order owes less; below 0 takes back what was credited beside goods that came back after all. */
  amount: number
  /** What it follows from, as `return:sret_…`: credited once. */
  cause: string
}

/** The change that a cause made, unless it was undone; null where there is none. */
async function findChange(container: MedusaContainer, { order_id, cause }: Pick<OrderCredit, "order_id" | "cause">) {
  const changes = await container
    .resolve(Modules.ORDER)
    .listOrderChanges({ order_id }, { select: ["id", "status", "metadata"] })
  const found = changes.find(
    ({ metadata, status }) => metadata?.seller_order_cause === cause && status !== OrderChangeStatus.CANCELED,
  )
  return found ? { id: found.id, is_confirmed: found.status === OrderChangeStatus.CONFIRMED } : null
}

/** Whether the order was credited for a cause. */
export async function isCredited(container: MedusaContainer, order_id: string, cause: string): Promise<boolean> {
  return (await findChange(container, { order_id, cause }))?.is_confirmed ?? false
}

/** One change of the order, confirmed at once and once for its cause; its id, and whether it was made now. */
async function creditOrder(container: MedusaContainer, credit: OrderCredit): Promise<{ id: string; is_new: boolean }> {
  const { order_id, amount, share_id, cause } = credit
  const orders = container.resolve(Modules.ORDER)
  const known = await findChange(container, credit)
  if (known?.is_confirmed) {
    return { id: known.id, is_new: false }
  }
  // One that a dying process left open is confirmed now: it keeps every other change from the order.
  const change =
    known ??
    (await orders.createOrderChange({
      order_id,
      change_type: OrderChangeType.CREDIT_LINE,
      metadata: { seller_order_cause: cause },
      actions: [
        {
          order_id,
          action: ChangeActionType.CREDIT_LINE_ADD,
          reference: "seller_order",
          reference_id: share_id,
          amount,
        },
      ],
    }))
  try {
    await orders.confirmOrderChange({ id: change.id })
  } catch (error) {
    await orders.deleteOrderChanges([change.id])
    throw error
  }
  return { id: change.id, is_new: true }
}

/**
 * Writes a credit line as core's own credit of a cancelled order does, once for its cause. Core's workflow for others
 * (`create-order-credit-lines`) refuses it when nothing is left to pay, which is when money goes back. The caller holds the
 * order's lock.
 */
export const creditOrderStep = createStep(
  "credit-order",
  async (credit: OrderCredit, { container }) => {
    const { id, is_new } = await creditOrder(container, credit)
    return new StepResponse(id, is_new ? { id, order_id: credit.order_id } : null)
  },
  async (done, { container }) => {
    if (done) {
      // Not left pending, as core would: an open change keeps every other from the order.
      const undone = { ...done, status: OrderChangeStatus.CANCELED }
      await container.resolve(Modules.ORDER).undoLastChange(done.order_id, undone)
    }
  },
)
