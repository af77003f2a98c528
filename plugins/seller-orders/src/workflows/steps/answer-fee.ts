import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAYMENT_REQUESTS_MODULE } from "../../modules/payment-requests"
import type { PaymentRequestState } from "../../modules/payment-requests/models"
import type { PaymentRequestsModuleService } from "../../modules/payment-requests/service"
import type { SellerOrderState } from "../../modules/seller-orders/models"
import { feeChanged } from "../rules/fee-refusals"
import { stateWrong } from "../rules/moves"
import { findShare } from "./find-share"
import { readConsequences } from "./read-consequences"

export interface AnswerFeeInput {
  /** The share's. */
  id: string
  /** Of the proposal that was read: a newer one is not agreed to unseen. */
  code: string
  agree: boolean
}

/**
 * The buyer's answer to a proposed delivery fee; the same answer twice is once. The caller holds the order's lock. Undone
 * by proposing it again.
 * @throws InputError `seller_order_not_found`, `fee_changed`, `order_state_wrong`
 */
export const answerFeeStep = createStep(
  "answer-fee-step",
  async ({ id, code, agree }: AnswerFeeInput, { container }) => {
    const share = await findShare(container, { id })
    const service = container.resolve<PaymentRequestsModuleService>(PAYMENT_REQUESTS_MODULE)
    const [request] = await service.listPaymentRequests(
      { seller_order_id: id, kind: "delivery_fee", code },
      { take: 1 },
    )
    const to: PaymentRequestState = agree ? "expected" : "refused"
    if (request?.state === to) {
      return new StepResponse<{ repeated: boolean }, null>({ repeated: true }, null)
    }
    if (share.state !== "confirmed" || !(await readConsequences(container, id)).is_open) {
      throw stateWrong("pack", share.state as SellerOrderState)
    }
    if (!request || !(await service.moveRequest({ id: request.id, from: ["proposed"], to }))) {
      throw feeChanged()
    }
    return new StepResponse<{ repeated: boolean }, { id: string; to: PaymentRequestState }>(
      { repeated: false },
      { id: request.id, to },
    )
  },
  async (done, { container }) => {
    if (done) {
      const service = container.resolve<PaymentRequestsModuleService>(PAYMENT_REQUESTS_MODULE)
      await service.moveRequest({ id: done.id, from: [done.to], to: "proposed" })
    }
  },
)
