import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAYMENT_REQUESTS_MODULE } from "../../modules/payment-requests"
import type { AskedRequest, PaymentRequestsModuleService } from "../../modules/payment-requests/service"
import type { SellerOrderState } from "../../modules/seller-orders/models"
import { proposedBefore } from "../rules/fee-before"
import { feeAgreed, feeNotAsked } from "../rules/fee-refusals"
import { stateWrong } from "../rules/moves"
import type { FeeProposal } from "../rules/read-fee"
import { readFeeStanding } from "./agreed-fee"
import { findShare } from "./find-share"
import { readConsequences } from "./read-consequences"

export interface ProposeFeeInput extends FeeProposal {
  id: string
  seller_id: string
  by: { kind: "seller_member" | "helper"; id: string }
}

/** `repeated`: the same form had come before. */
export interface Proposed {
  id: string
  repeated: boolean
}

/**
 * Says what sending a bulky share will cost, in place of what was said before. The caller holds the order's lock. Undone
 * by withdrawing it; what it replaced is proposed again. The same form again moves nothing.
 * @throws InputError `seller_order_not_found`, `fee_not_asked`, `order_state_wrong`, `fee_agreed`, `fee_changed`
 */
export const proposeFeeStep = createStep(
  "propose-fee-step",
  async ({ id, seller_id, amount_vnd, note, request_key, replaces, by }: ProposeFeeInput, { container }) => {
    const share = await findShare(container, { id, seller_id })
    const service = container.resolve<PaymentRequestsModuleService>(PAYMENT_REQUESTS_MODULE)
    const before = await service.listPaymentRequests(
      { seller_order_id: id, kind: "delivery_fee" },
      { order: { created_at: "DESC", id: "DESC" } },
    )
    const same = proposedBefore(before, { amount_vnd, request_key, replaces })
    if (same) {
      return new StepResponse<Proposed, null>({ id: same.id, repeated: true }, null)
    }
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
    const { reference } = share
    const asked = await service.propose({
      seller_order_id: id,
      reference,
      kind: "delivery_fee",
      amount_vnd,
      note,
      request_key,
      asked_by: by,
    })
    return new StepResponse<Proposed, AskedRequest>({ id: asked.id, repeated: false }, asked)
  },
  async (asked, { container }) => {
    if (asked) {
      const service = container.resolve<PaymentRequestsModuleService>(PAYMENT_REQUESTS_MODULE)
      await service.moveRequest({ id: asked.id, from: ["proposed"], to: "cancelled" })
      // The next try of the same form is its first.
      await service.updatePaymentRequests({ id: asked.id, request_key: null })
      if (asked.withdrawn) {
        await service.moveRequest({ id: asked.withdrawn, from: ["cancelled"], to: "proposed" })
      }
    }
  },
)
