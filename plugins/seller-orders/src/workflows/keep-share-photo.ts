import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { keepSharePhotoStep, type SharePhotoInput } from "./steps/keep-share-photo"

/**
 * Keeps a photo of a share's goods, private; it belongs to nothing until a return or a question names it. Answers `{ id, width, height }`.
 * @throws InputError `photos_too_many` (409)
 */
export const keepSharePhotoWorkflow = createWorkflow("keep-share-photo", (input: SharePhotoInput) => {
  return new WorkflowResponse(keepSharePhotoStep(input))
})
