import { type DataTarget, runMigrations, schemaPrint } from "../lib/data.ts"
import type { Cluster } from "../lib/postgres/cluster.ts"
import { ensureDatabase, withDatabase } from "../lib/postgres/database.ts"
import { isAlive } from "../lib/processes.ts"
import type { Steps } from "../lib/steps.ts"

const finished = "migrated_"
const draft = "migrating"
const spec = /^spec_(\d+)_/
/** Any number that nothing else locks: two test runs on one server must not prepare the template at once. */
const lock = 7_262_024

/** How the databases of one test run begin; the process number tells later runs whether it is over. */
export function specRun(pid: number): string {
  return `spec_${pid}`
}

async function databases(admin: string, pattern: RegExp): Promise<string[]> {
  return withDatabase(admin, async (client) => {
    const { rows } = await client.query<{ datname: string }>("select datname from pg_database")
    return rows.map(({ datname }) => datname).filter((name) => pattern.test(name))
  })
}

async function drop(admin: string, names: string[]): Promise<void> {
  await withDatabase(admin, async (client) => {
    for (const name of names) await client.query(`drop database if exists "${name}" with (force)`)
  })
}

/** Drops the databases of this run, and of runs that were killed before they could. */
export async function dropSpecs(admin: string): Promise<void> {
  const over = (pid: number) => pid === process.pid || !isAlive(pid)
  const names = await databases(admin, spec)
  await drop(
    admin,
    names.filter((name) => over(Number(spec.exec(name)?.[1]))),
  )
}

/**
 * The name of a database with all tables, links, search indexes and migration scripts, for specs to copy. Its name
 * holds the fingerprint of what it was made from: one that exists under it is whole and current, older ones are dropped.
 */
export async function ensureTemplate(
  cluster: Cluster,
  steps: Steps,
  target: (databaseUrl: string) => DataTarget,
): Promise<string> {
  const admin = cluster.url("postgres")
  const name = finished + schemaPrint("").slice(0, 16)
  await withDatabase(admin, async (client) => {
    await client.query("select pg_advisory_lock($1)", [lock])
    const known = await databases(admin, new RegExp(`^(${finished}|${draft}$)`))
    if (known.includes(name)) return steps.skip("Template database", "unchanged")
    await drop(admin, known)
    await steps.run("Template database", async (note) => {
      await ensureDatabase(admin, draft)
      await runMigrations(target(cluster.url(draft)), note)
      // Renamed when all is done: a run that was killed leaves a draft, never half a template. Nobody may connect to
      // it, because PostgreSQL copies no database that somebody is connected to.
      await client.query(`alter database "${draft}" rename to "${name}"`)
      await client.query(`alter database "${name}" with allow_connections false`)
    })
  })
  return name
}
