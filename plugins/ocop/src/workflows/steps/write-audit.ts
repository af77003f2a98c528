import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Doer } from "../rules/deeds"

/** Name of the workflow that writes into the book of who did what; it stands in the plugin of the guards. */
export const AUDIT = "record-audit-entry"

export interface AuditLine {
  by: Doer
  seller_id: string | null
  action: string
  entity: "certificate" | "decision" | "featured_collection"
  entity_id: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

/**
 * One line of the book for what an officer did; a helper's is written by the guard before it happens. After all that may
 * still be undone: it can never be taken back.
 */
export const writeAuditStep = createStep("write-ocop-audit", async (line: AuditLine, { container }) => {
  const { by, ...facts } = line
  if (by.kind === "user") {
    await container
      .resolve(Modules.WORKFLOW_ENGINE)
      .run(AUDIT, { input: { ...facts, actor: { kind: "user", id: by.id }, grant_id: null } })
  }
  return new StepResponse(line.entity_id)
})
