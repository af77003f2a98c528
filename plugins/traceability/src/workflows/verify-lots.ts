import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { verifyLotsStep } from "./steps/verify-lots"

/** Verifies lots against their chain and the signed days; without `ids` those whose turn it is. Answers `{ checked, broken }`. */
export const verifyLotsWorkflow = createWorkflow("verify-lots-of-stalls", (input: { ids?: string[] }) => {
  return new WorkflowResponse(verifyLotsStep(input))
})
