import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { iso } from "./grants"
import { type HistoryRow, mergeSaves } from "./merge-saves"

export interface HistoryEntry {
  id: string
  /** ISO 8601, UTC. */
  at: string
  /** Staff are shown by kind alone. */
  who: { name: string | null; kind: "seller_member" | "helper" | "user" | "system" }
  action: string
  entity: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

const PAGE = 50
/** Rows that one page may tell: a form that saves itself writes many. */
const MOST_ROWS = 500

/**
 * What did not come to pass is not told, nor the line that says so. What a person did with their own sign-in (a new
 * number, a device put out) is told to that person alone. Ids grow with time and are the page mark.
 */
const STATEMENT = `select entry.id, ${iso("entry.created_at")} as at,
       json_build_object('name', person.name, 'kind', entry.actor_kind) as who,
       entry.action, entry.entity, entry.before, entry.after, entry.actor_id, entry.entity_id
  from audit_entry entry
  left join seller_member person on person.id = entry.actor_id and entry.actor_kind in ('seller_member', 'helper')
 where (entry.seller_id = :seller_id or (entry.seller_id is null and entry.actor_id = :member_id
          and entry.entity in ('seller_member', 'device')))
   and entry.undoes_id is null
   and not exists (select 1 from audit_entry undone where undone.undoes_id = entry.id)
   and (:before::text is null or entry.id < :before)
 order by entry.id desc
 limit ${MOST_ROWS}`

export interface HistoryWish {
  seller_id: string
  /** Who reads; null on a device that somebody let in, where only the stall's lines are told. */
  member_id: string | null
  /** Id of the last entry of the page before. */
  before: string | null
}

/**
 * What was done for a stall and by whom, newest first; `next` is the `before` of the next page. Saves of one draft that
 * follow one another are one line. One statement.
 */
export async function readHistory(
  container: MedusaContainer,
  wish: HistoryWish,
): Promise<{ entries: HistoryEntry[]; next: string | null }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: (HistoryEntry & HistoryRow)[] }>(STATEMENT, { ...wish })
  const { entries, last } = mergeSaves(rows, PAGE)
  return {
    entries: entries.map(({ actor_id: _, entity_id: __, ...entry }) => entry),
    next: last ?? (rows.length === MOST_ROWS ? (rows.at(-1)?.id ?? null) : null),
  }
}
