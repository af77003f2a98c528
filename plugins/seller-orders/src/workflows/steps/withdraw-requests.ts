import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAYMENT_REQUESTS_MODULE } from "../../modules/payment-requests"
import type { PaymentRequestState } from "../../modules/payment-requests/models"
import type { PaymentRequestsModuleService } from "../../modules/payment-requests/service"

/** Nothing of these has reached the household yet. */
const OPEN: PaymentRequestState[] = ["proposed", "expected", "claimed"]

/** A share that ended asks its buyer for nothing more. Undone by asking again. */
export const withdrawRequestsStep = createStep(
  "withdraw-requests",
  async ({ seller_order_id }: { seller_order_id: string }, { container }) => {
    const service = container.resolve<PaymentRequestsModuleService>(PAYMENT_REQUESTS_MODULE)
    const open = await service.listPaymentRequests({ seller_order_id, state: OPEN })
    for (const { id } of open) {
      await service.moveRequest({ id, from: OPEN, to: "cancelled" })
    }
    const before = open.map(({ id, state }) => ({ id, state }))
    return new StepResponse(before.length, before)
  },
  async (before, { container }) => {
    const service = container.resolve<PaymentRequestsModuleService>(PAYMENT_REQUESTS_MODULE)
    for (const { id, state } of before ?? []) {
      await service.moveRequest({ id, from: ["cancelled"], to: state as PaymentRequestState })
    }
  },
)
