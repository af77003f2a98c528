import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { keepTracePictureStep, putTracePictureStep, type TracePictureToKeep } from "./steps/keep-trace-picture"

/**
 * Keeps a clean photo of a step: its widths in the picture store, then its row, once for its key. Answers
 * `{ client_key, key, width, height, repeated }`.
 * @throws InputError `key_reused` (409), `trace_pictures_too_many` (429)
 */
export const keepTracePictureWorkflow = createWorkflow("keep-trace-picture", (input: TracePictureToKeep) => {
  putTracePictureStep(input)
  return new WorkflowResponse(keepTracePictureStep(input))
})
