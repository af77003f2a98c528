import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAYMENT_REQUESTS_MODULE } from "../../modules/payment-requests"
import type { PaymentRequestState } from "../../modules/payment-requests/models"
import type { PaymentRequestsModuleService } from "../../modules/payment-requests/service"

/** Nothing of these has reached the household yet. */
const OPEN: PaymentRequestState[] = ["proposed", "expected", "claimed"]

/** Takes back what a share still asks of its buyer; what that was, as it stood. */
export async function withdrawRequests(container: MedusaContainer, seller_order_id: string) {
  const service = container.resolve<PaymentRequestsModuleService>(PAYMENT_REQUESTS_MODULE)
  const open = await service.listPaymentRequests({ seller_order_id, state: OPEN })
  for (const { id } of open) {
    await service.moveRequest({ id, from: OPEN, to: "cancelled" })
  }
  return open.map(({ id, state }) => ({ id, state }))
}

/** A fee that the courier was said to have collected with a parcel that never came was not collected. */
export const withdrawLostStep = createStep("withdraw-lost-requests", async (seller_order_id: string, { container }) => {
  const service = container.resolve<PaymentRequestsModuleService>(PAYMENT_REQUESTS_MODULE)
  const from: PaymentRequestState[] = [...OPEN, "captured"]
  const asked = await service.listPaymentRequests({ seller_order_id, collected_by: "courier", state: from })
  for (const { id } of asked) {
    await service.moveRequest({ id, from, to: "cancelled" })
  }
  return new StepResponse(asked.length)
})

/** A share that ended asks its buyer for nothing more. Undone by asking again. */
export const withdrawRequestsStep = createStep(
  "withdraw-requests",
  async ({ seller_order_id }: { seller_order_id: string }, { container }) => {
    const before = await withdrawRequests(container, seller_order_id)
    return new StepResponse(before.length, before)
  },
  async (before, { container }) => {
    const service = container.resolve<PaymentRequestsModuleService>(PAYMENT_REQUESTS_MODULE)
    for (const { id, state } of before ?? []) {
      await service.moveRequest({ id, from: ["cancelled"], to: state as PaymentRequestState })
    }
  },
)
