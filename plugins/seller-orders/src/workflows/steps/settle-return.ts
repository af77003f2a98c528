import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { settleReturnWorkflow } from "../settle-return"

/**
 * Goods and money follow from a return, after its lock was given back. Goods that are back stay back: what fails here
 * follows later (`mend-orders`).
 */
export const settleReturnStep = createStep("settle-share-return", async (return_id: string, { container }) => {
  await settleReturnWorkflow(container)
    .run({ input: { return_id } })
    .catch((error: unknown) => {
      const why = error instanceof Error ? error.message : JSON.stringify(error)
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Return ${return_id} is not settled: ${why}`)
    })
  return new StepResponse(return_id)
})
