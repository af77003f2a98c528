import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RETURNS_MODULE } from "../../modules/returns"
import type { RefundOrigin } from "../../modules/returns/models"
import type { ReturnsModuleService } from "../../modules/returns/service"
import { payRefundWorkflow } from "../pay-refund"

async function tryRefund(container: MedusaContainer, refund_id: string): Promise<void> {
  await payRefundWorkflow(container)
    .run({ input: { refund_id } })
    .catch((error: unknown) => {
      const why = error instanceof Error ? error.message : JSON.stringify(error)
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Refund ${refund_id} waits: ${why}`)
    })
}

/**
 * Pays what a cause wrote down and a payment still holds. The last of a deed, after its lock was given back: nothing that
 * fails here or later takes a row away whose money has left. What fails is tried again by `mend-orders`.
 */
export const payRefundsStep = createStep(
  "pay-share-refunds",
  async (cause: { origin: RefundOrigin; origin_id: string }, { container }) => {
    const due = await container
      .resolve<ReturnsModuleService>(RETURNS_MODULE)
      .listShareRefunds({ ...cause, method: "payment", state: "due", payment_id: { $ne: "" } })
    for (const { id } of due) {
      await tryRefund(container, id)
    }
    return new StepResponse(due.length)
  },
)

/** Cash that its buyer has back is booked where core has the courier's money; after the lock was given back, as above. */
export const bookRefundStep = createStep("book-share-refund", async (refundId: string, { container }) => {
  await tryRefund(container, refundId)
  return new StepResponse(refundId)
})
