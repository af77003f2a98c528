import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Name of the workflow that writes into the book of who did what; it stands in the plugin of the guards. */
const AUDIT = "record-audit-entry"

/** What an officer did with a stall's part of an order. */
export interface StaffDeed {
  /** Id of the officer. */
  user_id: string
  seller_id: string
  /** Name of the deed; the screens hold the words. */
  action: "dispute_decided" | "order_ended" | "refund_settled"
  entity: "share_dispute" | "seller_order" | "share_refund"
  entity_id: string
  before: Record<string, unknown>
  after: Record<string, unknown>
}

const KNOWN = `select from audit_entry where seller_id = :seller_id and entity_id = :entity_id and action = :action`

/**
 * One line of the book, once for each deed: who decided what, and why. It can never be taken back, so it comes after all that may
 * be undone; what a process that died in between left unwritten, `mend-orders` writes (`record-lost-deeds`).
 */
export async function recordInBook(container: MedusaContainer, { user_id, ...deed }: StaffDeed): Promise<void> {
  const { seller_id, entity_id, action } = deed
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: unknown[] }>(KNOWN, { seller_id, entity_id, action })
  if (rows.length > 0) {
    return
  }
  await container
    .resolve(Modules.WORKFLOW_ENGINE)
    .run(AUDIT, { input: { actor: { kind: "user", id: user_id }, grant_id: null, ...deed } })
}

/** The same as a step. */
export const recordInBookStep = createStep("record-staff-deed", async (deed: StaffDeed, { container }) => {
  await recordInBook(container, deed)
  return new StepResponse(deed.entity_id)
})
