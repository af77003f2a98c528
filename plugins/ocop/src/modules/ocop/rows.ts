import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { DecisionKind, TypistKind } from "./models"

export type Row = Record<string, string | number | boolean | Date | null>

/** Names of columns come from our own code; what people typed stands in the values. */
async function insert(manager: EntityManager, table: string, row: Row, conflict: string): Promise<boolean> {
  const columns = Object.keys(row)
  const made = await manager.execute<{ id: string }[]>(
    `insert into ${table} (${columns.map((column) => `"${column}"`).join(", ")})
     values (${columns.map(() => "?").join(", ")})
     on conflict ${conflict} do nothing returning id`,
    Object.values(row),
  )
  return made.length > 0
}

/** An authority's act, as it is to be kept. */
export interface DecisionToKeep {
  kind: DecisionKind
  number: string
  decided_on: string
  level: string
  body: string
  folded: string
  folded_number: string
  scan_id: string | null
  entered_by_kind: TypistKind
  entered_by_id: string | null
  is_demo: boolean
}

/** Who looks at certificates of a decision looks at the decision too: what waits is looked at anew when it changed. */
async function renewWaiting(manager: EntityManager, decisionId: string): Promise<void> {
  await manager.execute(
    `update certificate set revision = revision + 1, updated_at = now()
      where decision_id = ? and verification = 'waiting' and deleted_at is null`,
    [decisionId],
  )
}

/**
 * The decision that is there already, or a new one; a scan is added where none was kept. What only a stall had typed becomes
 * the officer's, as the officer spells it. Answers its id.
 */
export async function ensureDecision(manager: EntityManager, decision: DecisionToKeep): Promise<string> {
  const id = generateEntityId(undefined, "decis")
  const key = "(folded, decided_on, level, kind) where deleted_at is null"
  if (await insert(manager, "decision", { id, ...decision }, key)) {
    return id
  }
  const { folded, decided_on, level, kind, scan_id, number, body, entered_by_kind, entered_by_id } = decision
  const [known] = await manager.execute<{ id: string; has_new_scan: boolean }[]>(
    `select id, scan_id is null and ?::text is not null as has_new_scan from decision
      where folded = ? and decided_on = ? and level = ? and kind = ? and deleted_at is null for update`,
    [scan_id, folded, decided_on, level, kind],
  )
  if (known?.has_new_scan) {
    await manager.execute("update decision set scan_id = ?, updated_at = now() where id = ?", [scan_id, known.id])
    await renewWaiting(manager, known.id)
  }
  if (known && entered_by_kind === "user") {
    await manager.execute(
      `update decision set number = ?, body = ?, entered_by_kind = ?, entered_by_id = ?, updated_at = now()
        where id = ? and entered_by_kind in ('seller_member', 'helper')`,
      [number, body, entered_by_kind, entered_by_id, known.id],
    )
  }
  return known?.id ?? ""
}

/** A decision as an officer writes it anew; null for a scan leaves the one that is there. */
export interface DecisionChange {
  id: string
  number: string
  decided_on: string
  level: string
  body: string
  folded: string
  folded_number: string
  scan_id: string | null
}

/** What was verified by it, or withdrawn by it, leans on its number, its day and its level. */
const LEANT_ON = `select from certificate where certificate.deleted_at is null
    and (decision_id = decision.id and verified_at is not null or withdrawal_id = decision.id)`

/**
 * An officer's second look at a decision: its body spelt rightly, another scan; number, day and level only while nothing that was
 * verified leans on them. Answers what stood there; null where there is none.
 */
export async function changeDecision(
  manager: EntityManager,
  { id, scan_id, ...written }: DecisionChange,
): Promise<DecisionChange | "in_use" | null> {
  const [row] = await manager.execute<(DecisionChange & { is_leant_on: boolean })[]>(
    `select id, number, decided_on, level, body, folded, folded_number, scan_id, exists (${LEANT_ON}) as is_leant_on
       from decision where id = ? and deleted_at is null for update`,
    [id],
  )
  if (!row) {
    return null
  }
  const { is_leant_on, ...before } = row
  const { number, decided_on, level, body, folded, folded_number } = written
  if (is_leant_on && (folded_number !== row.folded_number || decided_on !== row.decided_on || level !== row.level)) {
    return "in_use"
  }
  await manager.execute(
    `update decision set number = ?, decided_on = ?, level = ?, body = ?, folded = ?, folded_number = ?,
        scan_id = coalesce(?, scan_id), updated_at = now() where id = ?`,
    [number, decided_on, level, body, folded, folded_number, scan_id, id] as string[],
  )
  await renewWaiting(manager, id)
  return before
}

/** A new certificate; null where another was faster with the same paper or product. */
export async function insertCertificate(manager: EntityManager, row: Row): Promise<string | null> {
  const id = generateEntityId(undefined, "cert")
  return (await insert(manager, "certificate", { id, ...row }, "")) ? id : null
}

/** Changes a certificate that is still the one that was read, also one that this very change deletes or brings back; false where somebody was faster. */
export async function changeCertificate(
  manager: EntityManager,
  { id, revision }: { id: string; revision: number },
  patch: Row,
): Promise<boolean> {
  const set = Object.keys(patch).map((column) => `"${column}" = ?`)
  const changed = await manager.execute<{ id: string }[]>(
    `update certificate set ${[...set, "revision = revision + 1", "updated_at = now()"].join(", ")}
      where id = ? and revision = ? returning id`,
    [...Object.values(patch), id, revision],
  )
  return changed.length > 0
}

/** Marks a reminder as told, with the ones it covers; false where it was told before. */
export async function takeReminder(
  manager: EntityManager,
  {
    certificate_id,
    valid_until,
    days,
    covers,
  }: { certificate_id: string; valid_until: string; days: number; covers: number[] },
): Promise<boolean> {
  const key = "(certificate_id, valid_until, days) where deleted_at is null"
  const row = (mark: number): Row => ({
    id: generateEntityId(undefined, "crem"),
    certificate_id,
    valid_until,
    days: mark,
  })
  if (!(await insert(manager, "certificate_reminder", row(days), key))) {
    return false
  }
  for (const mark of covers.filter((one) => one !== days)) {
    await insert(manager, "certificate_reminder", row(mark), key)
  }
  return true
}
