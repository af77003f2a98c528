import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAYMENT_REQUESTS_MODULE } from "../../modules/payment-requests"
import type { PaymentRequestState } from "../../modules/payment-requests/models"
import type { PaymentRequestsModuleService } from "../../modules/payment-requests/service"

const OWED: PaymentRequestState[] = ["expected", "claimed"]

/** The courier has what was to be collected with a parcel that was handed over. Undone by expecting it again. */
export const collectFeesStep = createStep(
  "collect-fees",
  async (seller_order_id: string, { container }) => {
    const service = container.resolve<PaymentRequestsModuleService>(PAYMENT_REQUESTS_MODULE)
    const owed = await service.listPaymentRequests({ seller_order_id, collected_by: "courier", state: OWED })
    for (const { id } of owed) {
      await service.moveRequest({ id, from: OWED, to: "captured" })
    }
    const before = owed.map(({ id, state }) => ({ id, state }))
    return new StepResponse(before.length, before)
  },
  async (before, { container }) => {
    const service = container.resolve<PaymentRequestsModuleService>(PAYMENT_REQUESTS_MODULE)
    for (const { id, state } of before ?? []) {
      await service.moveRequest({ id, from: ["captured"], to: state as PaymentRequestState })
    }
  },
)
