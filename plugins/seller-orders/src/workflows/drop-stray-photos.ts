import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { dropStrayPhotosStep } from "./steps/keep-share-photo"

/** Photos of goods that no return and no question named for a day are taken away; answers how many. */
export const dropStrayPhotosWorkflow = createWorkflow("drop-stray-photos-workflow", () => {
  return new WorkflowResponse(dropStrayPhotosStep({}))
})
