import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { clearFairsStep, workFairsStep } from "./steps/work-fair"

/** Makes catalogues that wait; those at which another process works are left to it. */
export const workFairsWorkflow = createWorkflow("work-fair-catalogues", (input: { ids: string[] }) => {
  return new WorkflowResponse(workFairsStep(input))
})

/** Ends catalogues that were tried too often, and drops files and rows that nothing needs any more. */
export const clearFairsWorkflow = createWorkflow("clear-fair-catalogues", () => {
  return new WorkflowResponse(clearFairsStep())
})
