import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Doer } from "./rules/deeds"
import { changeDecisionStep } from "./steps/change-decision"
import { writeAuditStep } from "./steps/write-audit"

export interface ChangeDecisionInput {
  id: string
  by: Doer
  /** The officer's commune; null for the whole site. */
  commune_code: string | null
  /** `{ number, decided_on, level, body, scan_id }`; what is left out stays. */
  form: Record<string, unknown>
}

/**
 * An officer spells a decision rightly, or puts another scan behind it. Certificates that wait for it are looked at anew.
 * Answers `{ id }`.
 * @throws InputError those of `changeDecisionStep`
 */
export const changeDecisionWorkflow = createWorkflow("change-decision", (input: ChangeDecisionInput) => {
  const changed = changeDecisionStep(input)
  writeAuditStep(
    transform({ changed, input }, (data) => ({
      by: data.input.by,
      seller_id: null,
      action: "decision_changed",
      entity: "decision" as const,
      entity_id: data.input.id,
      before: data.changed.before,
      after: data.changed.after,
    })),
  )
  return new WorkflowResponse(transform({ input }, (data) => ({ id: data.input.id })))
})
