import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"

/** One lot with all that its history is measured against. */
export interface LotToCheck {
  id: string
  vocabulary: string
  /** As the lot's own row says: how many events, and where they lead. */
  event_count: number
  chain_hash: string
  rows: { position: number; event: object; hash: string; chain_hash: string }[]
  /** Signed states: of the newest day, and one that it once did not agree with. */
  anchors: { position: number; chain_hash: string }[]
}

export interface CheckOfLot {
  lot_id: string
  positions: number
  faults: { position: number; kind: string }[]
}

/** Lots whose turn it is: never verified, then the longest ago. */
export async function lotsInTurn(manager: EntityManager, limit: number): Promise<string[]> {
  const rows = await manager.execute<{ id: string }[]>(
    `select lot.id from lot left join chain_check on chain_check.lot_id = lot.id and chain_check.deleted_at is null
      where lot.deleted_at is null order by chain_check.checked_at nulls first, lot.id limit ?`,
    [limit],
  )
  return rows.map(({ id }) => id)
}

/** Lots with their events as one statement sees them, while others may be recording. */
export function lotsToCheck(manager: EntityManager, ids: string[]): Promise<LotToCheck[]> {
  return manager.execute<LotToCheck[]>(
    `select lot.id, lot.vocabulary, lot.event_count, lot.chain_hash,
        (select coalesce(json_agg(json_build_object('position', position, 'event', event, 'hash', hash,
            'chain_hash', chain_hash) order by position), '[]') from trace_event where lot_id = lot.id and deleted_at is null) as rows,
        (select coalesce(json_agg(json_build_object('position', position, 'chain_hash', chain_hash)), '[]')
           from (select position, chain_hash from chain_leaf where lot_id = lot.id and deleted_at is null
                 union select anchor_position, anchor_hash from chain_check
                  where lot_id = lot.id and anchor_position is not null and deleted_at is null) signed) as anchors
       from lot where lot.id in (select json_array_elements_text(?))`,
    [JSON.stringify(ids)],
  )
}

/** Keeps what was found. What holds again forgets since when it did not; an officer's look counts for the same faults alone. */
export async function keepCheck(manager: EntityManager, { lot_id, positions, faults }: CheckOfLot): Promise<void> {
  await manager.execute(
    `insert into chain_check as kept (id, lot_id, checked_at, positions, faults, broken_at)
     values (?, ?, now(), ?, ?, case when ? then now() end)
     on conflict (lot_id) where deleted_at is null do update set checked_at = now(), positions = excluded.positions,
       faults = excluded.faults, updated_at = now(),
       broken_at = case when excluded.broken_at is not null then coalesce(kept.broken_at, excluded.broken_at) end,
       seen_at = case when kept.faults = excluded.faults then kept.seen_at end,
       anchor_day = case when excluded.broken_at is not null then kept.anchor_day end,
       anchor_position = case when excluded.broken_at is not null then kept.anchor_position end,
       anchor_hash = case when excluded.broken_at is not null then kept.anchor_hash end`,
    [`check_${lot_id}`, lot_id, positions, JSON.stringify(faults), faults.length > 0],
  )
}

/**
 * Writes down every lot that is not what was signed under the newest root: its events were cut off, written anew, or the whole lot is
 * gone. Answers how many there are.
 */
export async function checkLeaves(manager: EntityManager): Promise<number> {
  const rows = await manager.execute<{ id: string }[]>(
    `insert into chain_check as kept (id, lot_id, checked_at, faults, broken_at, anchor_day, anchor_position, anchor_hash)
     select 'check_' || leaf.lot_id, leaf.lot_id, now(), json_build_array(json_build_object('kind',
          case when event.id is null then 'anchor_missing' else 'anchor_wrong' end, 'position', leaf.position)),
          now(), leaf.day, leaf.position, leaf.chain_hash
       from chain_leaf leaf left join trace_event event on event.lot_id = leaf.lot_id and event.position = leaf.position
            and event.deleted_at is null
      where event.chain_hash is distinct from leaf.chain_hash
     on conflict (lot_id) where deleted_at is null do update set
       broken_at = coalesce(kept.broken_at, excluded.broken_at), updated_at = now(),
       faults = case when kept.broken_at is null then excluded.faults else kept.faults end,
       anchor_day = coalesce(kept.anchor_day, excluded.anchor_day),
       anchor_position = coalesce(kept.anchor_position, excluded.anchor_position),
       anchor_hash = coalesce(kept.anchor_hash, excluded.anchor_hash)
     returning id`,
  )
  return rows.length
}
