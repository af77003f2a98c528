import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type RecordAuditInput, recordAuditStep } from "./steps/record-audit"
import { retractAuditStep } from "./steps/retract-audit"

/** Writes one line into the book of who did what, on its own: before a helper's write takes effect. */
export const recordAuditWorkflow = createWorkflow("record-audit-entry", (input: RecordAuditInput) => {
  return new WorkflowResponse(recordAuditStep(input))
})

/** Says by a second line that what an earlier one announced did not come to pass. */
export const retractAuditWorkflow = createWorkflow(
  "retract-audit-entry",
  (input: { id: string; entry: RecordAuditInput }) => {
    return new WorkflowResponse(retractAuditStep(input))
  },
)
