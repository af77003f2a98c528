import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sumGuideReadsStep } from "./steps/sum-guide-reads"

/** Adds what came into the intake to the counts of its days. Answers how many readings that were. */
export const sumGuideReadsWorkflow = createWorkflow("sum-guide-reads-workflow", () => {
  return new WorkflowResponse(sumGuideReadsStep())
})
