import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type StaffNote, settleAlertStep } from "./steps/settle-alert"
import { writeStaffAuditStep } from "./steps/write-staff-audit"

/**
 * An officer looked into an alert and says what it was. Answers `{ id, lot_id, seller_id, note }`.
 * @throws InputError those of `settleAlertStep`
 */
export const settleAlertWorkflow = createWorkflow("settle-trace-alert-workflow", (input: StaffNote) => {
  const settled = settleAlertStep(input)
  writeStaffAuditStep(
    transform({ input, settled }, ({ input: { by }, settled: { id, seller_id, note } }) => ({
      by,
      seller_id,
      action: "trace_alert_settled",
      entity: "trace_alert" as const,
      entity_id: id,
      before: null,
      after: { note },
    })),
  )
  return new WorkflowResponse(settled)
})
