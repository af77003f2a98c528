import { createWorkflow, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { makePictureWidthsStep } from "./steps/make-picture-widths"

/**
 * Makes the three widths of pictures that wait for them and marks them ready; one that cannot be made is tried five
 * times, then failed. Made twice at once they are written twice, alike. Emits `listing-picture.made`. Answers how many
 * were made.
 */
export const makePictureWidthsWorkflow = createWorkflow("make-picture-widths", (input: { ids: string[] }) => {
  const result = makePictureWidthsStep(input)
  when({ result }, (data) => data.result.made > 0).then(() => {
    emitEventStep({ eventName: "listing-picture.made", data: { ids: input.ids } })
  })
  return new WorkflowResponse(result)
})
