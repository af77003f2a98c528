import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { PaperType } from "./rules/read-paper"
import { keepPaperStep } from "./steps/keep-paper"
import { noteListingPaperStep } from "./steps/note-listing-paper"

export interface KeepListingPaperInput {
  seller_id: string
  /** Seller member who sent it. */
  sent_by_id: string
  /** The file, checked by `readPaperType`. */
  base64: string
  type: PaperType
}

/** Keeps a paper that declares food, privately. Answers `{ id }`. */
export const keepListingPaperWorkflow = createWorkflow("keep-listing-paper", (input: KeepListingPaperInput) => {
  const kept = keepPaperStep({ base64: input.base64, type: input.type, name: "declaration" })
  return new WorkflowResponse(
    noteListingPaperStep({
      seller_id: input.seller_id,
      sent_by_id: input.sent_by_id,
      file_id: kept.key,
      type: kept.type,
    }),
  )
})
