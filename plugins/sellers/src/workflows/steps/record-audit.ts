import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AUDIT_MODULE } from "../../modules/audit"
import type { AuditModuleService } from "../../modules/audit/service"

export interface RecordAuditInput {
  actor: { kind: "seller_member" | "helper" | "user" | "system"; id: string }
  seller_id: string | null
  grant_id: string | null
  /** snake_case, in the past: `stall_changed`. */
  action: string
  /** What it was done to: `seller`, `assist_grant`. */
  entity: string
  entity_id: string | null
  /** Only what changed; identity numbers, codes and tokens masked by the caller. */
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

/** One line for the book: the facts of `input` as columns. */
export function auditRow({ actor, ...facts }: RecordAuditInput) {
  return { ...facts, actor_kind: actor.kind, actor_id: actor.id }
}

/**
 * Writes down who did what. The row can never be taken back: when the workflow fails after it, a second row says
 * that the first did not come to pass. Put it last where nothing can fail after it.
 */
export const recordAuditStep = createStep(
  "record-audit",
  async (input: RecordAuditInput, { container }) => {
    const audit = container.resolve<AuditModuleService>(AUDIT_MODULE)
    const { id } = await audit.createAuditEntries(auditRow(input))
    return new StepResponse({ id }, { id, input })
  },
  async (written, { container }) => {
    if (written) {
      const { id, input } = written
      const undone = { ...input, action: "undone", before: null, after: null }
      await container
        .resolve<AuditModuleService>(AUDIT_MODULE)
        .createAuditEntries({ ...auditRow(undone), undoes_id: id })
    }
  },
)
