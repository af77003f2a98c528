import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { DecisionKind, TypistKind } from "./models"
import { insert } from "./rows"

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

/** Who did it. */
export interface Typist {
  kind: TypistKind
  id: string | null
}

/** Who looks at certificates of a decision looks at the decision too: what waits is looked at anew when it changed. */
async function renewWaiting(manager: EntityManager, decisionId: string): Promise<void> {
  await manager.execute(
    `update certificate set revision = revision + 1, updated_at = clock_timestamp()
      where decision_id = ? and verification = 'waiting' and deleted_at is null`,
    [decisionId],
  )
}

/** Adds an officer to those who wrote a decision's words; another scan alone is no typing, and a stall's people verify nothing. */
async function addWriter(manager: EntityManager, decisionId: string, { kind, id }: Typist): Promise<void> {
  if (kind === "user" && id !== null) {
    await manager.execute(
      "update decision set written_by = array_append(array_remove(written_by, ?), ?) where id = ?",
      [id, id, decisionId],
    )
  }
}

/** A decision that was kept already, with what stood there where something changed. */
export interface EnsuredDecision {
  id: string
  was: { number: string; body: string; scan_id: string | null } | null
}

/**
 * The decision that is there already, or a new one; a scan is added where none was kept. What only a stall had typed becomes
 * the officer's, as the officer spells it.
 */
export async function ensureDecision(manager: EntityManager, decision: DecisionToKeep): Promise<EnsuredDecision> {
  const id = generateEntityId(undefined, "decis")
  const key = "(folded, decided_on, level, kind) where deleted_at is null"
  if (await insert(manager, "decision", { id, ...decision }, key)) {
    await addWriter(manager, id, { kind: decision.entered_by_kind, id: decision.entered_by_id })
    return { id, was: null }
  }
  const { folded, decided_on, level, kind, number, body, entered_by_kind, entered_by_id } = decision
  const [known] = await manager.execute<(Omit<DecisionToKeep, "entered_by_id"> & { id: string })[]>(
    `select id, number, body, scan_id, entered_by_kind from decision
      where folded = ? and decided_on = ? and level = ? and kind = ? and deleted_at is null for update`,
    [folded, decided_on, level, kind],
  )
  if (!known) {
    throw new Error(`The decision ${number} is there and is not`)
  }
  const isTaken = entered_by_kind === "user" && ["seller_member", "helper"].includes(known.entered_by_kind)
  const isSpelt = isTaken && (number !== known.number || body !== known.body)
  const scan_id = known.scan_id ?? decision.scan_id
  if (!isTaken && scan_id === known.scan_id) {
    return { id: known.id, was: null }
  }
  await manager.execute(
    `update decision set scan_id = ?, updated_at = clock_timestamp()${isTaken ? ", number = ?, body = ?, entered_by_kind = ?, entered_by_id = ?" : ""}
      where id = ?`,
    [scan_id, ...(isTaken ? [number, body, entered_by_kind, entered_by_id] : []), known.id] as string[],
  )
  if (isSpelt) {
    await addWriter(manager, known.id, { kind: entered_by_kind, id: entered_by_id })
  }
  if (isSpelt || scan_id !== known.scan_id) {
    await renewWaiting(manager, known.id)
  }
  return { id: known.id, was: { number: known.number, body: known.body, scan_id: known.scan_id } }
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
  typist: Typist,
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
        scan_id = coalesce(?, scan_id), updated_at = clock_timestamp() where id = ?`,
    [number, decided_on, level, body, folded, folded_number, scan_id, id] as string[],
  )
  const isSpelt = body !== row.body || number !== row.number || decided_on !== row.decided_on || level !== row.level
  if (isSpelt) {
    await addWriter(manager, id, typist)
  }
  await renewWaiting(manager, id)
  return before
}

/** Writes back what stood in a decision, its scan or that it had none too; who had a hand in it stays one of them. */
export async function restoreDecision(manager: EntityManager, { id, ...was }: DecisionChange): Promise<void> {
  const set = Object.keys(was).map((column) => `"${column}" = ?`)
  await manager.execute(`update decision set ${set.join(", ")}, updated_at = clock_timestamp() where id = ?`, [
    ...Object.values(was),
    id,
  ])
  await renewWaiting(manager, id)
}
