import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAYMENT_REQUESTS_MODULE } from "../../modules/payment-requests"
import type { PaymentRequestsModuleService } from "../../modules/payment-requests/service"
import type { SellerOrderState } from "../../modules/seller-orders/models"
import { feeAgreed, feeNotAsked } from "../rules/fee-refusals"
import { stateWrong } from "../rules/moves"
import { readFeeStanding } from "./agreed-fee"
import { findShare } from "./find-share"
import { readConsequences } from "./read-consequences"

export interface ProposeFeeInput {
  id: string
  seller_id: string
  amount_vnd: number
  note: string | null
  by: { kind: "seller_member" | "helper"; id: string }
}

/**
 * Says what sending a bulky share will cost, in place of what was said before. The caller holds the order's lock. Undone
 * by withdrawing it; what it replaced is proposed again.
 * @throws InputError `seller_order_not_found`, `fee_not_asked`, `order_state_wrong`, `fee_agreed`
 */
export const proposeFeeStep = createStep(
  "propose-fee-step",
  async ({ id, seller_id, amount_vnd, note, by }: ProposeFeeInput, { container }) => {
    const share = await findShare(container, { id, seller_id })
    const { by_agreement, agreed_vnd } = await readFeeStanding(container, id)
    if (!by_agreement) {
      throw feeNotAsked()
    }
    if (agreed_vnd !== null) {
      throw feeAgreed()
    }
    if (share.state !== "confirmed" || !(await readConsequences(container, id)).is_open) {
      throw stateWrong("pack", share.state as SellerOrderState)
    }
    const service = container.resolve<PaymentRequestsModuleService>(PAYMENT_REQUESTS_MODULE)
    const { reference } = share
    const asked = await service.propose({
      seller_order_id: id,
      reference,
      kind: "delivery_fee",
      amount_vnd,
      note,
      asked_by: by,
    })
    return new StepResponse({ id: asked.id }, asked)
  },
  async (asked, { container }) => {
    if (asked) {
      const service = container.resolve<PaymentRequestsModuleService>(PAYMENT_REQUESTS_MODULE)
      await service.moveRequest({ id: asked.id, from: ["proposed"], to: "cancelled" })
      if (asked.withdrawn) {
        await service.moveRequest({ id: asked.withdrawn, from: ["cancelled"], to: "proposed" })
      }
    }
  },
)
