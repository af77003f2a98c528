import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { seeFaultsStep } from "./steps/see-faults"
import type { StaffNote } from "./steps/settle-alert"
import { writeStaffAuditStep } from "./steps/write-staff-audit"

/**
 * An officer looked at a lot whose history was changed and says what it was; `id` is the lot's. Answers `{ id, seller_id, note }`.
 * @throws InputError those of `seeFaultsStep`
 */
export const seeFaultsWorkflow = createWorkflow("see-faults-of-lot-workflow", (input: StaffNote) => {
  const seen = seeFaultsStep(input)
  writeStaffAuditStep(
    transform({ input, seen }, ({ input: { by }, seen: { id, seller_id, note } }) => ({
      by,
      seller_id,
      action: "lot_faults_seen",
      entity: "lot" as const,
      entity_id: id,
      before: null,
      after: { note },
    })),
  )
  return new WorkflowResponse(seen)
})
