import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RETURNS_MODULE } from "../../modules/returns"
import type { RefundOrigin } from "../../modules/returns/models"
import type { ReturnsModuleService } from "../../modules/returns/service"
import type { NewRefund } from "../../modules/returns/write-refunds"
import { overPayments, refundOf } from "../rules/share-money"
import { loadOrderMoney } from "./load-order-money"

export interface RefundCause {
  order_id: string
  share_id: string
  origin: RefundOrigin
  origin_id: string
  /** Đồng that the share is to cost less, and does not yet in core. */
  credit: number
  /** Đồng of an agreed delivery fee that go back with it. */
  fee: number
  /** All of that fee goes back where the share costs nothing any more. */
  is_fee_of_all?: boolean
  /** Everything had followed before: nothing is written. */
  is_settled?: boolean
  /** Only what goes back the way it came. */
  by_payment_only?: boolean
}

/** What a share owes its buyer for a cause, as rows. */
export async function refundsFor(container: MedusaContainer, cause: RefundCause): Promise<NewRefund[]> {
  const { shares, payments } = await loadOrderMoney(container, cause.order_id)
  const share = shares.find(({ id }) => id === cause.share_id)
  if (!share) {
    return []
  }
  const live = share.live - cause.credit
  const fee = cause.is_fee_of_all && live <= 0 ? share.fee : cause.fee
  const back = refundOf({ ...share, live, fee: Math.max(0, share.fee - fee) })
  const of = { seller_order_id: cause.share_id, origin: cause.origin, origin_id: cause.origin_id }
  const holding = payments.filter(({ is_cash }) => !is_cash)
  const ways = overPayments(back, holding)
  const rows: NewRefund[] = ways.payments.map(({ id, amount }) => ({
    ...of,
    method: "payment",
    amount,
    fee_amount: 0,
    payment_id: id,
  }))
  if (ways.by_hand > 0 && !cause.by_payment_only) {
    const fee_amount = Math.min(fee, share.fee, ways.by_hand)
    rows.push({ ...of, method: "by_hand", amount: ways.by_hand, fee_amount, payment_id: "" })
  }
  return rows
}

/**
 * Writes down what a share owes its buyer for one cause, once; before anything of it follows in core. Undone by taking away
 * what is still due. The caller holds the order's lock.
 */
export const writeRefundsStep = createStep(
  "write-share-refunds",
  async (cause: RefundCause, { container }) => {
    const service = container.resolve<ReturnsModuleService>(RETURNS_MODULE)
    const { share_id, origin, origin_id } = cause
    const [known] = await service.listShareRefunds({ seller_order_id: share_id, origin, origin_id }, { take: 1 })
    const written = known || cause.is_settled ? [] : await service.writeRefunds(await refundsFor(container, cause))
    return new StepResponse({ origin, origin_id }, written)
  },
  async (written, { container }) => {
    if (written && written.length > 0) {
      await container.resolve<ReturnsModuleService>(RETURNS_MODULE).takeRefundsBack(written)
    }
  },
)
