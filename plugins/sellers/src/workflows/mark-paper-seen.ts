import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { markPaperSeenStep } from "./steps/mark-paper-seen"
import { recordAuditStep } from "./steps/record-audit"

/** As the book names a look at a paper. */
export const PAPER_SEEN = "consent_paper_seen"

export interface MarkPaperSeenInput {
  request_id: string
  /** Null for a stall that is still to be opened. */
  seller_id: string | null
  user_id: string
}

/** An officer opened the photo of a signed paper: who reads personal data is written down each time. */
export const markPaperSeenWorkflow = createWorkflow("mark-paper-seen", (input: MarkPaperSeenInput) => {
  const seen = markPaperSeenStep(input)
  recordAuditStep(
    transform({ input }, (data) => ({
      actor: { kind: "user" as const, id: data.input.user_id },
      seller_id: data.input.seller_id,
      grant_id: null,
      action: PAPER_SEEN,
      entity: "consent_request",
      entity_id: data.input.request_id,
      before: null,
      after: null,
    })),
  )
  return new WorkflowResponse(seen)
})
