/**
 * The table of what is made in the background, one row for each wish: `waiting` → `running` → `done`, or `failed`, `cancelled`. Columns:
 * id, state, worker, beat_at, tries, total, done_count, problem, file_id, finished_at, updated_at, created_at, deleted_at. Values of `made`
 * are columns too.
 */
export interface BackgroundTable {
  /** Name of the table, from our own source. */
  table: string
  /** Problem of what was tried too often. */
  broken: string
}

/** What runs a statement with `?` in it: an entity manager. */
export interface RunsStatements {
  execute(statement: string, values?: (string | number | null)[]): Promise<unknown>
}

/** Seconds without a word from a process at work, after which another takes its row up. */
export const SILENT_SECONDS = 60
/** Of one that ended its process each time. */
const MOST_TRIES = 5
/** So long a file is kept, days. */
export const KEPT_DAYS = 14

const MINE = "where id = ? and worker = ? and state = 'running' and deleted_at is null"
const FREE = `state in ('waiting', 'running') and deleted_at is null and tries < ${MOST_TRIES}
  and (beat_at is null or beat_at < now() - interval '${SILENT_SECONDS} seconds')`

/** The sentences of such a table. */
export function backgroundRows({ table, broken }: BackgroundTable) {
  async function changes(manager: RunsStatements, statement: string, values: (string | number | null)[]) {
    return ((await manager.execute(`update ${table} set ${statement} returning id`, values)) as unknown[]).length > 0
  }
  return {
    /** Takes up one that waits, or whose process fell silent; false when another process is at it or nothing waits. */
    claim: (manager: RunsStatements, id: string, worker: string): Promise<boolean> =>
      changes(
        manager,
        `state = 'running', worker = ?, beat_at = now(), tries = tries + 1, done_count = 0, updated_at = now() where id = ? and ${FREE}`,
        [worker, id],
      ),
    /** Says how far it is; false when it was cancelled or taken over. */
    beat: (manager: RunsStatements, id: string, worker: string, done: number): Promise<boolean> =>
      changes(manager, `beat_at = now(), done_count = least(total, ?) ${MINE}`, [done, id, worker]),
    /** Lets go of one whose work broke down: it waits its minute, then is taken up again. */
    release: async (manager: RunsStatements, id: string, worker: string): Promise<void> => {
      await changes(manager, `worker = null ${MINE}`, [id, worker])
    },
    /** Ends one with what was made; false when it was cancelled or taken over meanwhile, and the file is nobody's. */
    finish: (
      manager: RunsStatements,
      id: string,
      worker: string,
      made: Readonly<Record<string, string | number>>,
    ): Promise<boolean> =>
      changes(
        manager,
        `${Object.keys(made)
          .map((column) => `${column} = ?, `)
          .join("")}state = 'done', done_count = total, worker = null, finished_at = now(), updated_at = now() ${MINE}`,
        [...Object.values(made), id, worker],
      ),
    /** Ends one that cannot be made. */
    fail: async (manager: RunsStatements, id: string, worker: string, problem: string): Promise<void> => {
      await changes(
        manager,
        `state = 'failed', problem = ?, worker = null, finished_at = now(), updated_at = now() ${MINE}`,
        [problem, id, worker],
      )
    },
    /** Whoever asked for it does not want it any more; false when it was over. The process at work sees it at its next word. */
    cancel: (manager: RunsStatements, id: string): Promise<boolean> =>
      changes(
        manager,
        `state = 'cancelled', worker = null, finished_at = now(), updated_at = now()
          where id = ? and state in ('waiting', 'running') and deleted_at is null`,
        [id],
      ),
    /** Ids of those that wait for a process: new ones, and those whose process has fallen silent. */
    waiting: async (manager: RunsStatements): Promise<string[]> => {
      const rows = await manager.execute(`select id from ${table} where ${FREE} order by created_at limit 10`)
      return (rows as { id: string }[]).map(({ id }) => id)
    },
    /** Ends what was tried too often. */
    giveUp: async (manager: RunsStatements): Promise<void> => {
      await changes(
        manager,
        `state = 'failed', problem = ?, worker = null, finished_at = now(), updated_at = now()
          where deleted_at is null and state in ('waiting', 'running') and tries >= ${MOST_TRIES}
            and beat_at < now() - interval '${SILENT_SECONDS} seconds'`,
        [broken],
      )
    },
    /** Those whose file has lain long enough. */
    swept: async (manager: RunsStatements): Promise<{ id: string; file_id: string }[]> => {
      const rows = await manager.execute(
        `select id, file_id from ${table}
          where file_id is not null and finished_at < now() - interval '${KEPT_DAYS} days' limit 50`,
      )
      return rows as { id: string; file_id: string }[]
    },
    /** Deletes what was over a quarter of a year ago. */
    forget: async (manager: RunsStatements): Promise<void> => {
      await manager.execute(`delete from ${table} where file_id is null and finished_at < now() - interval '90 days'`)
    },
  }
}
