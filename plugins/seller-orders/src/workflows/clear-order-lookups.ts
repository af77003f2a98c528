import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { ORDER_LOOKUPS_MODULE } from "../modules/order-lookups"
import type { OrderLookupsModuleService } from "../modules/order-lookups/service"

/** Not undone: nothing reads these rows any more. */
const clearOrderLookupsStep = createStep<void, undefined, undefined>(
  "clear-order-lookups-step",
  async (_, { container }) => {
    await container.resolve<OrderLookupsModuleService>(ORDER_LOOKUPS_MODULE).clearOldLookups()
    return new StepResponse(undefined)
  },
)

/** Deletes wrong tries that no limit counts any more. */
export const clearOrderLookupsWorkflow = createWorkflow("clear-order-lookups", () => {
  return new WorkflowResponse(clearOrderLookupsStep())
})
