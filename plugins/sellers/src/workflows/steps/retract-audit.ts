import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AUDIT_MODULE } from "../../modules/audit"
import type { AuditModuleService } from "../../modules/audit/service"
import { auditRow, type RecordAuditInput } from "./record-audit"

export const UNDONE = "undone"

/** Adds the row that names the one which did not come to pass. Nothing undoes it: the book only grows. */
export const retractAuditStep = createStep(
  "retract-audit",
  async ({ id, entry }: { id: string; entry: RecordAuditInput }, { container }) => {
    const row = { ...auditRow({ ...entry, action: UNDONE, before: null, after: null }), undoes_id: id }
    const made = await container.resolve<AuditModuleService>(AUDIT_MODULE).createAuditEntries(row)
    return new StepResponse({ id: made.id })
  },
)
