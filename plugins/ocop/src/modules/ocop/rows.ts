import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

/*
 * `updated_at` is the moment of the write, not of the transaction's start: what waited for a lock is else stamped before pages that are
 * kept were last asked about.
 */

export type Row = Record<string, string | number | boolean | Date | null>

/** Names of columns come from our own code; what people typed stands in the values. */
export async function insert(manager: EntityManager, table: string, row: Row, conflict: string): Promise<boolean> {
  const columns = Object.keys(row)
  const made = await manager.execute<{ id: string }[]>(
    `insert into ${table} (${columns.map((column) => `"${column}"`).join(", ")})
     values (${columns.map(() => "?").join(", ")})
     on conflict ${conflict} do nothing returning id`,
    Object.values(row),
  )
  return made.length > 0
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
    `update certificate set ${[...set, "revision = revision + 1", "updated_at = clock_timestamp()"].join(", ")}
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
