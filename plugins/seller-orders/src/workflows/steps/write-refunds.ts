import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RETURNS_MODULE } from "../../modules/returns"
import type { RefundOrigin } from "../../modules/returns/models"
import type { ReturnsModuleService } from "../../modules/returns/service"
import type { NewRefund } from "../../modules/returns/write-refunds"
import { refundOf } from "../rules/share-money"
import { loadOrderMoney } from "./load-order-money"

export interface RefundCause {
  order_id: string
  share_id: string
  origin: RefundOrigin
  origin_id: string
  /** Đồng that the share is to cost less, and does not yet in core. */
  credit: number
}

/**
 * Writes down what a share owes its buyer for one cause, once; before anything of it follows in core. Answers the refund
 * that can be made through a payment now, null where there is none.
 */
export const writeRefundsStep = createStep(
  "write-share-refunds",
  async ({ order_id, share_id, origin, origin_id, credit }: RefundCause, { container }) => {
    const service = container.resolve<ReturnsModuleService>(RETURNS_MODULE)
    const known = await service.listShareRefunds({ origin, origin_id })
    let written: string[] = []
    if (known.length === 0) {
      const { shares, payments } = await loadOrderMoney(container, order_id)
      const share = shares.find(({ id }) => id === share_id)
      const back = share ? refundOf({ ...share, live: share.live - credit }) : { payment: 0, by_hand: 0 }
      const cause = { seller_order_id: share_id, origin, origin_id }
      const payment_id = payments.find(({ left }) => left >= back.payment)?.id ?? null
      const refunds: NewRefund[] = [
        { ...cause, method: "payment", amount: back.payment, payment_id },
        { ...cause, method: "by_hand", amount: back.by_hand, payment_id: null },
      ]
      written = await service.writeRefunds(refunds.filter(({ amount }) => amount > 0))
    }
    const rows = await service.listShareRefunds({ origin, origin_id })
    const due = rows.find(({ method, state, payment_id }) => method === "payment" && state === "due" && payment_id)
    return new StepResponse({ refund_id: due?.id ?? null }, written)
  },
  async (written, { container }) => {
    if (written && written.length > 0) {
      await container.resolve<ReturnsModuleService>(RETURNS_MODULE).deleteShareRefunds(written)
    }
  },
)
