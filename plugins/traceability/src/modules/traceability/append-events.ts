import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { LOT_STATES, type LotState, type TraceActor } from "./models"

/** An event as it is to be appended; its place in the chain is found when it is. */
export interface NewEvent {
  client_key: string
  step: string
  /** With its `eventID`. */
  event: object
  /** `sealOf(event)`. */
  hash: string
  corrects_id: string | null
  by_kind: TraceActor
  by_id: string
  /**
   * What of the lot this is, in kilograms or pieces, and the steps that count with it: together they are never more than the lot. Null where
   * the event counts nothing.
   */
  share: { steps: string[]; amount: number } | null
}

/** Recalling a lot: its state, with the event that says so. */
export interface Recall {
  reason: string
  by_kind: TraceActor
  by_id: string
}

export interface Append {
  lot_id: string
  /** In which the lot takes this. */
  states: readonly LotState[]
  /** One after another, all or none. */
  events: NewEvent[]
  recall: Recall | null
}

/** An event in its place. */
export interface AppendedEvent {
  id: string
  position: number
  chain_hash: string
  created_at: Date
}

/**
 * Why nothing was appended:
 * - `gone`: no such lot; `state`: it takes no such event any more
 * - `full`: no lot has so many events
 * - `known`: the key was sent before; `corrected`: what is to be corrected was so already
 * - `beyond`: more than the lot; `left` of it, in kilograms or pieces
 */
export type Refused =
  | { refused: "gone" | "full" | "known" | "corrected" }
  | { refused: "state"; state: LotState }
  | { refused: "beyond"; left: number }
export type Appended = { refused: null; events: AppendedEvent[] } | Refused

/** A page that shows them all must stay one page. */
const MOST_EVENTS = 2_000

interface Head {
  state: LotState
  event_count: number
}

/** Kilograms or pieces; four bytes keep what they were given only as text. */
const BASE = (unit: string) => `case ${unit} when 'GRM' then 0.001 else 1 end`

/** What of the lot is not yet told of by events of these steps that still hold. */
const LEFT = `
select lot.quantity::text::numeric * ${BASE("lot.unit")} - coalesce((
    select sum((part->>'quantity')::numeric * ${BASE("part->>'uom'")})
      from trace_event told
      cross join lateral jsonb_array_elements(coalesce(told.event->'outputQuantityList', told.event->'quantityList')) part
     where told.lot_id = lot.id and told.step = any(string_to_array(?, ',')) and told.corrects_id is null and told.deleted_at is null
       and not exists (select from trace_event said where said.corrects_id = told.id and said.deleted_at is null)), 0) as left
  from lot where lot.id = ?`

/** The next place of the chain: h_n = SHA-256(h_{n-1} ‖ hash), as `link` reckons it. Holds the lot's row, and sees it as it is then. */
const APPEND = `
with head as (
  select id, event_count, chain_hash from lot
   where id = ? and deleted_at is null and state = any(string_to_array(?, ',')) and event_count < ? for update
), added as (
  insert into trace_event (id, lot_id, position, client_key, step, event, hash, chain_hash, corrects_id, by_kind, by_id, created_at, updated_at)
  select ?, head.id, head.event_count + 1, ?, ?, ?::jsonb, ?, encode(sha256(decode(head.chain_hash || ?, 'hex')), 'hex'), ?, ?, ?,
         clock_timestamp(), clock_timestamp()
    from head
  on conflict do nothing
  returning id, lot_id, position, chain_hash, created_at
), moved as (
  update lot set event_count = added.position, chain_hash = added.chain_hash from added where lot.id = added.lot_id
)
select id, position, chain_hash, created_at from added`

/** One event in one statement; null where it is not taken, for whatever reason. */
async function append(
  manager: EntityManager,
  lotId: string,
  one: NewEvent,
  { states, most }: { states: readonly LotState[]; most: number },
): Promise<AppendedEvent | null> {
  const { client_key, step, event, hash, corrects_id, by_kind, by_id } = one
  const values = [client_key, step, JSON.stringify(event), hash, hash, corrects_id, by_kind, by_id] as string[]
  const where = [lotId, states.join(","), most]
  const [added] = await manager.execute<AppendedEvent[]>(APPEND, [
    ...where,
    generateEntityId(undefined, "trev"),
    ...values,
  ])
  return added ?? null
}

/**
 * The plainest of all, a step that counts nothing: one statement, a transaction of its own. Null where it is not taken; `appendEvents`
 * says why.
 */
export async function appendPlain(manager: EntityManager, asked: Append): Promise<AppendedEvent | null> {
  const [one, ...more] = asked.events
  const isPlain = one !== undefined && more.length === 0 && one.share === null && asked.recall === null
  return isPlain ? await append(manager, asked.lot_id, one, { states: asked.states, most: MOST_EVENTS }) : null
}

/** Thrown, and answered outside of the transaction: what was written before in it must go. */
export class NotAppended extends Error {
  constructor(readonly why: Refused) {
    super(why.refused)
  }
}

async function appendOne(manager: EntityManager, lotId: string, one: NewEvent): Promise<AppendedEvent> {
  if (one.share) {
    const [row] = await manager.execute<{ left: string }[]>(LEFT, [one.share.steps.join(","), lotId])
    const left = Number(row?.left)
    // To the milligram: decimals of two units need not meet.
    if (one.share.amount > left + 1e-6) {
      throw new NotAppended({ refused: "beyond", left: Math.max(0, left) })
    }
  }
  // Its state and how many there are were looked at when the row was taken.
  const added = await append(manager, lotId, one, { states: LOT_STATES, most: 1_000_000_000 })
  if (added) {
    return added
  }
  const [known] = await manager.execute<object[]>(
    "select from trace_event where client_key = ? and deleted_at is null",
    [one.client_key],
  )
  throw new NotAppended({ refused: known ? "known" : "corrected" })
}

/**
 * Appends events to a lot's chain, in the caller's transaction. The lot's row is held from the first to the last: two devices are
 * put in turn, and the second one sees what the first one wrote.
 * @throws NotAppended
 */
export async function appendEvents(
  manager: EntityManager,
  { lot_id, states, events, recall }: Append,
): Promise<AppendedEvent[]> {
  const [head] = await manager.execute<Head[]>(
    "select state, event_count from lot where id = ? and deleted_at is null for update",
    [lot_id],
  )
  if (!head) {
    throw new NotAppended({ refused: "gone" })
  }
  if (!states.includes(head.state)) {
    throw new NotAppended({ refused: "state", state: head.state })
  }
  // What warns people is never one too many.
  if (!recall && head.event_count + events.length > MOST_EVENTS) {
    throw new NotAppended({ refused: "full" })
  }
  const appended: AppendedEvent[] = []
  for (const one of events) {
    appended.push(await appendOne(manager, lot_id, one))
  }
  if (recall) {
    await manager.execute(
      `update lot set state = 'recalled', recalled_at = clock_timestamp(), recall_reason = ?, recalled_by_kind = ?, recalled_by_id = ?,
          updated_at = clock_timestamp() where id = ?`,
      [recall.reason, recall.by_kind, recall.by_id, lot_id],
    )
  }
  return appended
}
