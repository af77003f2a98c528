import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ModulesSdkUtils } from "@medusajs/framework/utils"

/** The part of a pg connection that we use; knex types its pool as `any`. */
export interface Connection {
  query<Row>(statement: { name: string; text: string; values: readonly unknown[] }): Promise<{ rows: Row[] }>
}

export interface Pool {
  acquireConnection(): Promise<Connection>
  releaseConnection(connection: Connection): Promise<void>
}

/** Two cores answer no more at once, and a checkout must never wait behind readers for a connection. */
const CONNECTIONS = 6
const STATEMENT_TIMEOUT_MS = 5_000
const CONNECT_TIMEOUT_MS = 3_000

/**
 * Settings of every connection. The prepared statements are planned once and not for each request: planning these
 * joins takes longer than running them. A database that is down makes a page fail, not hang.
 */
const SESSION = `-c plan_cache_mode=force_generic_plan -c statement_timeout=${STATEMENT_TIMEOUT_MS}`

const pools = new Map<string, Pool>()

/** Connections for the read models alone, to the database that the application is configured with. */
export function readPool(container: MedusaContainer): Pool {
  const { databaseUrl, databaseDriverOptions } = container.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE,
  ).projectConfig
  if (!databaseUrl) {
    throw new Error("The application has no database address")
  }
  const known = pools.get(databaseUrl)
  if (known) {
    return known
  }
  const url = new URL(databaseUrl)
  url.searchParams.set("options", [url.searchParams.get("options"), SESSION].filter(Boolean).join(" "))
  const knex = ModulesSdkUtils.createPgConnection({
    clientUrl: url.toString().replaceAll("+", "%20"),
    driverOptions: { ...databaseDriverOptions, connectionTimeoutMillis: CONNECT_TIMEOUT_MS },
    pool: { min: 0, max: CONNECTIONS },
  })
  const pool: Pool = knex.client
  pools.set(databaseUrl, pool)
  return pool
}
