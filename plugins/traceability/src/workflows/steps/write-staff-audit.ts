import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Name of the workflow that writes into the book of who did what; it stands in the plugin of the guards. */
const AUDIT = "record-audit-entry"

export interface StaffLine {
  by: { id: string }
  seller_id: string | null
  action: string
  entity: "lot" | "trace_alert"
  entity_id: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

/** One line of the book for what an officer did. After all that may still be undone: it can never be taken back. */
export const writeStaffAuditStep = createStep("write-trace-audit", async (line: StaffLine, { container }) => {
  const { by, ...facts } = line
  await container
    .resolve(Modules.WORKFLOW_ENGINE)
    .run(AUDIT, { input: { ...facts, actor: { kind: "user", id: by.id }, grant_id: null } })
  return new StepResponse(line.entity_id)
})
