import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { clearListingImportsStep, workListingImportsStep } from "./steps/work-listing-import"

/** Checks and runs imports that wait, one after the other; those at which another process works are left to it. */
export const workListingImportsWorkflow = createWorkflow("work-listing-imports", (input: { ids: string[] }) => {
  return new WorkflowResponse(workListingImportsStep(input))
})

/** Ends imports that were tried too often or lay for two weeks, and drops files and rows that nothing needs any more. */
export const clearListingImportsWorkflow = createWorkflow("clear-listing-imports", () => {
  return new WorkflowResponse(clearListingImportsStep())
})
