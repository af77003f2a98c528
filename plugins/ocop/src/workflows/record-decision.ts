import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Doer } from "./rules/deeds"
import { keepDecisionStep } from "./steps/keep-decision"
import { writeAuditStep } from "./steps/write-audit"

export interface RecordDecisionInput {
  by: Doer
  /** `{ number, decided_on, level, body, scan_id }` */
  body: Record<string, unknown>
  is_demo?: boolean
}

/**
 * Keeps a decision of recognition, once: the same one typed again is the one that was kept, and takes the scan where it has
 * none. Answers `{ id }`.
 * @throws InputError those of `readDecision`, `scan_not_found`
 */
export const recordDecisionWorkflow = createWorkflow("record-decision", (input: RecordDecisionInput) => {
  const kept = keepDecisionStep(input)
  writeAuditStep(
    transform({ kept, input }, (data) => ({
      by: data.input.by,
      seller_id: null,
      action: "decision_recorded",
      entity: "decision" as const,
      entity_id: data.kept.id,
      before: data.kept.was,
      after: data.kept.written,
    })),
  )
  return new WorkflowResponse(transform({ kept }, (data) => ({ id: data.kept.id })))
})
