import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAYMENT_REQUESTS_MODULE } from "../../modules/payment-requests"
import type { PaymentRequestsModuleService } from "../../modules/payment-requests/service"
import { RETURNS_MODULE } from "../../modules/returns"
import type { RefundState } from "../../modules/returns/models"
import type { ReturnsModuleService } from "../../modules/returns/service"
import { findShare } from "./find-share"

export interface RefundSaying {
  id: string
  share_id: string
  seller_id?: string
  /** `told`: the household says that it paid; `received`: the buyer says that the money is there. */
  says: "told" | "received"
}

const FROM: Record<RefundSaying["says"], RefundState[]> = { told: ["due"], received: ["due", "told"] }
const TO: Record<RefundSaying["says"], RefundState> = { told: "told", received: "refunded" }

/** A delivery fee that the buyer has back as a whole is `refunded`. */
export async function giveFeeBack(container: MedusaContainer, seller_order_id: string, amount: number): Promise<void> {
  const service = container.resolve<PaymentRequestsModuleService>(PAYMENT_REQUESTS_MODULE)
  const captured = await service.listPaymentRequests({ seller_order_id, kind: "delivery_fee", state: "captured" })
  for (const { id, amount_vnd } of captured) {
    if (amount_vnd <= amount) {
      await service.moveRequest({ id, from: ["captured"], to: "refunded" })
    }
  }
}

/**
 * Moves a refund from hand to hand along, once. Only the buyer's word makes it `refunded`; a payment's refund moves by
 * the payment alone.
 * @throws InputError `seller_order_not_found`, `refund_not_found`, `refund_state_wrong` (409)
 */
export const tellRefundStep = createStep(
  "tell-share-refund",
  async ({ id, share_id, seller_id, says }: RefundSaying, { container }) => {
    const share = await findShare(container, { id: share_id, seller_id })
    const service = container.resolve<ReturnsModuleService>(RETURNS_MODULE)
    const [refund] = await service.listShareRefunds({ id, seller_order_id: share.id, method: "by_hand" })
    if (!refund) {
      throw new InputError({ code: "refund_not_found", type: "not_found", message: "No such refund of this order" })
    }
    const state = refund.state as RefundState
    if (state === TO[says]) {
      return new StepResponse({ repeated: true }, null)
    }
    if (!FROM[says].includes(state)) {
      throw new InputError({
        code: "refund_state_wrong",
        type: "conflict",
        message: `Not possible for a refund that is ${state}`,
        details: { state },
      })
    }
    const now = new Date()
    const when = says === "told" ? { told_at: now } : { refunded_at: now }
    await service.updateShareRefunds({ id, state: TO[says], ...when })
    if (says === "received") {
      await giveFeeBack(container, share.id, refund.fee_amount)
    }
    return new StepResponse(
      { repeated: false },
      { id, state, told_at: refund.told_at, refunded_at: refund.refunded_at },
    )
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<ReturnsModuleService>(RETURNS_MODULE).updateShareRefunds(before)
    }
  },
)
