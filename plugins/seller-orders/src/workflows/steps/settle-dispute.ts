import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { settleDisputeWorkflow } from "../settle-dispute"

/**
 * Money follows from a decision, after its lock was given back. What was decided stays decided: what fails here follows
 * later (`mend-orders`).
 */
export const settleDisputeStep = createStep("settle-share-dispute", async (dispute_id: string, { container }) => {
  await settleDisputeWorkflow(container)
    .run({ input: { dispute_id } })
    .catch((error: unknown) => {
      const why = error instanceof Error ? error.message : JSON.stringify(error)
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Dispute ${dispute_id} is not settled: ${why}`)
    })
  return new StepResponse(dispute_id)
})
