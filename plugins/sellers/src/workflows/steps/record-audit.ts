import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AUDIT_MODULE } from "../../modules/audit"
import type { AuditModuleService } from "../../modules/audit/service"
import { HANDED_BY } from "../rules/handed-by"

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

async function write(container: MedusaContainer, inputs: RecordAuditInput[]): Promise<string[]> {
  const handed_by = container.resolve<string | undefined>(HANDED_BY, { allowUnregistered: true })
  const rows = inputs.map(auditRow).map((row) => (handed_by ? { ...row, after: { ...row.after, handed_by } } : row))
  const made = await container.resolve<AuditModuleService>(AUDIT_MODULE).createAuditEntries(rows)
  return made.map(({ id }) => id)
}

async function takeBack(container: MedusaContainer, ids: string[], inputs: RecordAuditInput[]): Promise<void> {
  const rows = inputs.map((input, place) => {
    const undone = auditRow({ ...input, action: "undone", before: null, after: null })
    return { ...undone, undoes_id: ids[place] ?? null }
  })
  await container.resolve<AuditModuleService>(AUDIT_MODULE).createAuditEntries(rows)
}

/**
 * Writes down who did what; on a device that somebody let in also who that was, as `after.handed_by`. The row can
 * never be taken back: when the workflow fails after it, a second row says that the first did not come to pass. Put
 * it last where nothing can fail after it.
 */
export const recordAuditStep = createStep(
  "record-audit",
  async (input: RecordAuditInput, { container }) => {
    const [id = ""] = await write(container, [input])
    return new StepResponse({ id }, { id, input })
  },
  async (written, { container }) => {
    if (written) {
      await takeBack(container, [written.id], [written.input])
    }
  },
)

/** As `recordAuditStep`, for a deed that concerns several stalls: a line for each, so that each household reads its own. */
export const recordAuditsStep = createStep(
  "record-audits",
  async (inputs: RecordAuditInput[], { container }) => {
    const ids = await write(container, inputs)
    return new StepResponse({ ids }, { ids, inputs })
  },
  async (written, { container }) => {
    if (written) {
      await takeBack(container, written.ids, written.inputs)
    }
  },
)
