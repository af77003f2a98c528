import { randomUUID } from "node:crypto"
import pg from "pg"
import { Failure } from "../failure.ts"

/** Runs one piece of work with a connection of its own. */
export async function withDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
  } catch (error) {
    const host = new URL(url).host
    throw new Failure(
      `The database at ${host} does not answer: ${error instanceof Error ? error.message : String(error)}`,
      "Check DATABASE_URL, and that the server is up.",
    )
  }
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Makes the database when the server has none of this name. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  await withDatabase(adminUrl, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name])
    if (!rowCount) await client.query(`create database "${name}"`)
  })
}

/** A name that stays with a database as long as its tables do: tells a new or emptied database from a known one. */
export async function databaseIdentity(url: string): Promise<string> {
  return withDatabase(url, async (client) => {
    await client.query("create table if not exists local_identity (id uuid primary key)")
    const { rows } = await client.query<{ id: string }>("select id from local_identity")
    const known = rows[0]?.id
    if (known) return known
    const id = randomUUID()
    await client.query("insert into local_identity (id) values ($1)", [id])
    return id
  })
}

/** The storefront's publishable key as the database holds it; null before the first seed. */
export async function publishableKey(url: string): Promise<string | null> {
  return withDatabase(url, async (client) => {
    const { rows } = await client.query<{ token: string }>(
      "select token from api_key where type = 'publishable' and revoked_at is null and deleted_at is null order by created_at limit 1",
    )
    return rows[0]?.token ?? null
  })
}

/** Code of the first piece of the oldest demo batch; null where there is none. */
export async function demoTraceCode(url: string): Promise<string | null> {
  return withDatabase(url, async (client) => {
    const { rows } = await client.query<{ code: string }>(
      `select code.code from trace_code code
         join lot on lot.id = code.lot_id and lot.deleted_at is null
         join seller on seller.id = lot.seller_id and seller.is_demo
        where code.serial is not null and code.revoked_at is null and code.deleted_at is null
        order by lot.created_at, lot.id, code.serial limit 1`,
    )
    return rows[0]?.code ?? null
  })
}
