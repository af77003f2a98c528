import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"

/** Seconds without a word from a process at work, after which another takes its import up. */
export const SILENT_SECONDS = 60
/** Of a file that ended its process each time. */
const MOST_TRIES = 5

export type ImportState = "checking" | "ready" | "running" | "stopped" | "done" | "failed"

const MINE = "where id = ? and worker = ? and state in ('checking', 'running') and deleted_at is null"

/** Takes up what waits to be checked or run; the state it is in, null when another process is at it or nothing waits. */
export async function claimImport(manager: EntityManager, id: string, worker: string): Promise<ImportState | null> {
  const [row] = await manager.execute<{ state: ImportState }[]>(
    `update listing_import set worker = ?, beat_at = now(), tries = tries + 1, updated_at = now()
      where id = ? and state in ('checking', 'running') and deleted_at is null and tries < ${MOST_TRIES}
        and (beat_at is null or beat_at < now() - interval '${SILENT_SECONDS} seconds')
      returning state`,
    [worker, id],
  )
  return row?.state ?? null
}

/** Says that the work goes on, and whether some of it is done for good; false when it was stopped or taken over. */
export async function beatImport(
  manager: EntityManager,
  { id, worker, has_done }: { id: string; worker: string; has_done: boolean },
): Promise<boolean> {
  const rows = await manager.execute<{ id: string }[]>(
    `update listing_import set beat_at = now()${has_done ? ", tries = 0" : ""} ${MINE} returning id`,
    [id, worker],
  )
  return rows.length > 0
}

/** Lets go of an import whose work broke down: the next look takes it up again, at once or after a while. */
export async function releaseImport(manager: EntityManager, id: string, worker: string): Promise<void> {
  await manager.execute(`update listing_import set worker = null ${MINE}`, [id, worker])
}

/** Who sent an import, or let it run: a member of the stall, or a helper under a grant. */
export interface ImportSender {
  by_kind: "seller_member" | "helper"
  by_id: string
  grant_id: string | null
}

export interface Move {
  id: string
  seller_id: string
  from: ImportState[]
  to: ImportState
  /** Why it stands there, told at its desk; a move without one clears it. */
  problem?: { code: string }
  /** In whose name it goes on; absent: it stays with who had it. */
  by?: ImportSender
}

/** Moves an import from one of the states to another; false when it stands elsewhere. */
export async function moveImport(manager: EntityManager, move: Move): Promise<boolean> {
  const { id, seller_id, from, to, problem, by } = move
  const rows = await manager.execute<{ id: string }[]>(
    `update listing_import set state = ?, problem = ?::jsonb, ${by ? "by_kind = ?, by_id = ?, grant_id = ?," : ""}
            worker = null, beat_at = null, tries = 0, updated_at = now(),
            started_at = case when ? = 'running' then coalesce(started_at, now()) else started_at end,
            finished_at = case when ? in ('done', 'failed') then now() else null end
      where id = ? and seller_id = ? and state in (${from.map(() => "?")}) and deleted_at is null returning id`,
    [
      to,
      problem ? JSON.stringify(problem) : null,
      ...(by ? [by.by_kind, by.by_id, by.grant_id] : []),
      to,
      to,
      id,
      seller_id,
      ...from,
    ],
  )
  return rows.length > 0
}

/** Ends a stall's other imports that nobody runs: a newer file takes their place. Their ids. */
export async function replaceImports(
  manager: EntityManager,
  { id, seller_id }: { id: string; seller_id: string },
): Promise<string[]> {
  const rows = await manager.execute<{ id: string }[]>(
    `update listing_import set state = 'failed', finished_at = now(), updated_at = now(),
            problem = '{"code":"import_replaced"}'::jsonb
      where seller_id = ? and id <> ? and state in ('ready', 'stopped') and deleted_at is null returning id`,
    [seller_id, id],
  )
  return rows.map((row) => row.id)
}

/** Counts the rows by what they would do and what became of them. */
export async function countRows(manager: EntityManager, id: string): Promise<void> {
  await manager.execute(
    `update listing_import set (new_count, changed_count, unchanged_count, bad_count, done_count, failed_count) = (
       select count(*) filter (where verdict = 'new'), count(*) filter (where verdict = 'changed'),
              count(*) filter (where verdict = 'unchanged'), count(*) filter (where verdict = 'bad'),
              count(*) filter (where outcome = 'done'), count(*) filter (where outcome = 'failed')
         from listing_import_row where import_id = listing_import.id and deleted_at is null)
      where id = ?`,
    [id],
  )
}

/** Imports that wait for a process: new ones, and those whose process has fallen silent. */
export async function waitingImports(manager: EntityManager): Promise<string[]> {
  const rows = await manager.execute<{ id: string }[]>(
    `select id from listing_import
      where state in ('checking', 'running') and deleted_at is null and tries < ${MOST_TRIES}
        and (beat_at is null or beat_at < now() - interval '${SILENT_SECONDS} seconds')
      order by created_at limit 10`,
  )
  return rows.map(({ id }) => id)
}

/** Deletes the rows of imports that were over a month ago; what came of them stays counted. */
export async function clearOldRows(manager: EntityManager): Promise<void> {
  await manager.execute(
    `delete from listing_import_row where import_id in
       (select id from listing_import where finished_at < now() - interval '30 days')`,
  )
}

/** Ends imports that were tried too often, and those nobody came back to within two weeks. */
export async function giveUpImports(manager: EntityManager): Promise<void> {
  await manager.execute(
    `update listing_import set state = 'failed', finished_at = now(),
            problem = case when state in ('checking', 'running') then '{"code":"import_broke_down"}'::jsonb
                           else '{"code":"import_too_old"}'::jsonb end
      where deleted_at is null and ((state in ('checking', 'running') and tries >= ${MOST_TRIES}
               and beat_at < now() - interval '${SILENT_SECONDS} seconds')
         or (state in ('ready', 'stopped') and updated_at < now() - interval '14 days'))`,
  )
}
