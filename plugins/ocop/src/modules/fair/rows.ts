import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"

/** Seconds without a word from a process at work, after which another takes its catalogue up. */
export const SILENT_SECONDS = 60
/** Of one that ended its process each time. */
const MOST_TRIES = 5
/** So long a PDF is kept, days. */
export const KEPT_DAYS = 14

const MINE = "where id = ? and worker = ? and state = 'running' and deleted_at is null"

async function changes(manager: EntityManager, statement: string, values: (string | number | null)[]) {
  return (await manager.execute<{ id: string }[]>(`${statement} returning id`, values)).length > 0
}

/** Takes up one that waits, or whose process fell silent; false when another process is at it or nothing waits. */
export function claimFair(manager: EntityManager, id: string, worker: string): Promise<boolean> {
  return changes(
    manager,
    `update fair_catalogue set state = 'running', worker = ?, beat_at = now(), tries = tries + 1, done_count = 0, updated_at = now()
      where id = ? and state in ('waiting', 'running') and deleted_at is null and tries < ${MOST_TRIES}
        and (beat_at is null or beat_at < now() - interval '${SILENT_SECONDS} seconds')`,
    [worker, id],
  )
}

/** Says how far it is; false when it was cancelled or taken over. */
export function beatFair(manager: EntityManager, id: string, worker: string, done: number): Promise<boolean> {
  return changes(manager, `update fair_catalogue set beat_at = now(), done_count = least(total, ?) ${MINE}`, [
    done,
    id,
    worker,
  ])
}

/** Lets go of one whose work broke down: it waits its minute, then is taken up again. */
export async function releaseFair(manager: EntityManager, id: string, worker: string): Promise<void> {
  await changes(manager, `update fair_catalogue set worker = null ${MINE}`, [id, worker])
}

export interface MadeFair {
  file_id: string
  printed: number
  pages: number
  bytes: number
}

/** Ends one with its PDF; false when it was cancelled or taken over meanwhile, and the file is nobody's. */
export function finishFair(manager: EntityManager, id: string, worker: string, made: MadeFair): Promise<boolean> {
  const { file_id, printed, pages, bytes } = made
  return changes(
    manager,
    `update fair_catalogue set state = 'done', file_id = ?, printed = ?, pages = ?, bytes = ?, done_count = total,
            worker = null, finished_at = now(), updated_at = now() ${MINE}`,
    [file_id, printed, pages, bytes, id, worker],
  )
}

/** Ends one that cannot be made. */
export async function failFair(manager: EntityManager, id: string, worker: string, problem: string): Promise<void> {
  await changes(
    manager,
    `update fair_catalogue set state = 'failed', problem = ?, worker = null, finished_at = now(), updated_at = now() ${MINE}`,
    [problem, id, worker],
  )
}

/** Its maker does not want it any more; false when it was over. The process at work sees it at its next word. */
export function cancelFair(manager: EntityManager, id: string): Promise<boolean> {
  return changes(
    manager,
    `update fair_catalogue set state = 'cancelled', worker = null, finished_at = now(), updated_at = now()
      where id = ? and state in ('waiting', 'running') and deleted_at is null`,
    [id],
  )
}

/** Those that wait for a process: new ones, and those whose process has fallen silent. */
export async function waitingFairs(manager: EntityManager): Promise<string[]> {
  const rows = await manager.execute<{ id: string }[]>(
    `select id from fair_catalogue
      where state in ('waiting', 'running') and deleted_at is null and tries < ${MOST_TRIES}
        and (beat_at is null or beat_at < now() - interval '${SILENT_SECONDS} seconds')
      order by created_at limit 10`,
  )
  return rows.map(({ id }) => id)
}

/** Ends what was tried too often. */
export async function giveUpFairs(manager: EntityManager): Promise<void> {
  await manager.execute(
    `update fair_catalogue set state = 'failed', problem = 'fair_broke_down', worker = null, finished_at = now(), updated_at = now()
      where deleted_at is null and state in ('waiting', 'running') and tries >= ${MOST_TRIES}
        and beat_at < now() - interval '${SILENT_SECONDS} seconds'`,
  )
}

/** Catalogues whose PDF has lain long enough. */
export function sweptFairs(manager: EntityManager): Promise<{ id: string; file_id: string }[]> {
  return manager.execute<{ id: string; file_id: string }[]>(
    `select id, file_id from fair_catalogue
      where file_id is not null and finished_at < now() - interval '${KEPT_DAYS} days' limit 50`,
  )
}

/** Deletes what was over a quarter of a year ago. */
export async function forgetFairs(manager: EntityManager): Promise<void> {
  await manager.execute("delete from fair_catalogue where file_id is null and finished_at < now() - interval '90 days'")
}
