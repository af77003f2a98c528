import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { makePictureWidthsStep } from "./steps/make-picture-widths"

/**
 * Makes the three widths of pictures that wait for them and marks them ready; one that cannot be made is tried five
 * times, then failed. Made twice at once they are written twice, alike. Answers how many were made.
 */
export const makePictureWidthsWorkflow = createWorkflow("make-picture-widths", (input: { ids: string[] }) => {
  return new WorkflowResponse(makePictureWidthsStep(input))
})
