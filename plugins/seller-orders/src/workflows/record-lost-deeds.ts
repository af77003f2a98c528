import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordLostDeedsStep } from "./steps/record-lost-deeds"

/** Lines of the book that a dying process left out, of what officers ended and decided. Answers how many it wrote. */
export const recordLostDeedsWorkflow = createWorkflow("record-lost-deeds-of-officers", () => {
  return new WorkflowResponse(recordLostDeedsStep({}))
})
