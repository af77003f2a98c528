import { withDatabase } from "../lib/postgres/database.ts"
import type { Arm } from "./load.ts"

const times = 20

/** SQL statements per request, by pg_stat_statements; BEGIN and COMMIT apart, background jobs averaged out. */
export async function statementsPerRequest(databaseUrl: string, { url, headers }: Arm): Promise<number> {
  return withDatabase(databaseUrl, async (client) => {
    await client.query("create extension if not exists pg_stat_statements")
    await fetch(url, { headers: headers ?? {} })
    await client.query("select pg_stat_statements_reset()")
    for (let time = 0; time < times; time++) await (await fetch(url, { headers: headers ?? {} })).arrayBuffer()
    const { rows } = await client.query<{ calls: string }>(
      "select coalesce(sum(calls), 0) as calls from pg_stat_statements where query not ilike '%pg_stat_statements%'",
    )
    return Math.round(Number(rows[0]?.calls ?? 0) / times)
  })
}
