import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { clearSheetsStep, workSheetsStep } from "./steps/work-sheet"

/** Draws labels that wait; those at which another process works are left to it. */
export const workLabelSheetsWorkflow = createWorkflow("work-label-sheets", (input: { ids: string[] }) => {
  return new WorkflowResponse(workSheetsStep(input))
})

/** Ends labels that were tried too often, and drops files and rows that nothing needs any more. */
export const clearLabelSheetsWorkflow = createWorkflow("clear-label-sheets", () => {
  return new WorkflowResponse(clearSheetsStep())
})
