import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type GuideFileRow, keepGuideFilesStep } from "./steps/keep-guide-files"
import { type FileToPut, putFilesStep } from "./steps/put-files"

export interface KeepGuideFileInput {
  file: GuideFileRow
  /** What is written: three widths of a picture, one file of a sound. */
  parts: FileToPut[]
}

/** Keeps a picture in its widths, or a sound, for guides to show. The same file again is the same file. */
export const keepGuideFileWorkflow = createWorkflow("keep-guide-file", (input: KeepGuideFileInput) => {
  putFilesStep({ files: input.parts })
  keepGuideFilesStep(transform({ input }, (data) => ({ files: [data.input.file] })))
  return new WorkflowResponse(undefined)
})
