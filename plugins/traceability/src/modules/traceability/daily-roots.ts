import { type CalendarDate, startOfVietnamDay } from "@cho-lang/kit/vietnam-date"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { checkLeaves } from "./chain-checks"

/** How far a lot had come at the end of a day; hashes as 64 hex digits. */
export interface HeadOfLot {
  lot: string
  position: number
  chain_hash: string
}

/** A day as it is published. */
export interface SignedDay {
  day: CalendarDate
  size: number
  root: string
  key_id: string
  /** Base64. */
  signature: string
  /** SubjectPublicKeyInfo, DER, base64. */
  public_key: string
}

/** Rows of one INSERT. */
const AT_ONCE = 10_000

/** The day after the last that was signed, else the day of the first event; null where nothing was ever recorded. */
export async function firstUnsignedDay(manager: EntityManager): Promise<CalendarDate | null> {
  const [row] = await manager.execute<{ day: CalendarDate | null }[]>(
    `select to_char(coalesce((select max(day)::date + 1 from chain_root),
       (select (min(created_at) at time zone 'Asia/Ho_Chi_Minh')::date from trace_event)), 'YYYY-MM-DD') as day`,
  )
  return row?.day ?? null
}

/** How far every lot had come when a day in Vietnam ended; lots without an event are left out. */
export function headsAtEnd(manager: EntityManager, endOf: CalendarDate): Promise<HeadOfLot[]> {
  const end = new Date(startOfVietnamDay(endOf).getTime() + 86_400_000)
  return manager.execute<HeadOfLot[]>(
    `select lot.id as lot, newest.position, newest.chain_hash
       from lot cross join lateral (select position, chain_hash from trace_event
         where lot_id = lot.id and deleted_at is null and created_at < ? order by position desc limit 1) newest`,
    [end.toISOString()],
  )
}

/**
 * Keeps a signed day with its leaves (in their order), which take the place of the leaves of earlier days. False where another
 * process signed the day first: then nothing is written.
 */
export async function keepDay(manager: EntityManager, day: SignedDay, leaves: readonly HeadOfLot[]): Promise<boolean> {
  const kept = await manager.execute<{ id: string }[]>(
    `insert into chain_root (id, day, size, root, key_id, signature, public_key) values (?, ?, ?, ?, ?, ?, ?)
       on conflict (day) where deleted_at is null do nothing returning id`,
    [`root_${day.day}`, day.day, day.size, day.root, day.key_id, day.signature, day.public_key],
  )
  if (kept.length === 0) {
    return false
  }
  // What was signed before is forgotten with its leaves: whoever does not agree with it is written down first.
  await checkLeaves(manager)
  await manager.execute("delete from chain_leaf")
  for (let from = 0; from < leaves.length; from += AT_ONCE) {
    const rows = leaves.slice(from, from + AT_ONCE).map((leaf, place) => ({ ...leaf, index: from + place }))
    await manager.execute(
      `insert into chain_leaf (id, day, index, lot_id, position, chain_hash)
       select 'leaf_' || ? || '_' || index, ?, index, lot, position, chain_hash
         from json_to_recordset(?) as leaf (index integer, lot text, position integer, chain_hash text)`,
      [day.day, day.day, JSON.stringify(rows)],
    )
  }
  return true
}
