import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"

/** Changes of one stall's people, papers and state wait for each other; part of a transaction. New rows that name it need not. */
export async function lockStall(manager: EntityManager, sellerId: string): Promise<void> {
  await manager.execute("select id from seller where id = ? for no key update", [sellerId])
}

/** Of two transactions that name the same thing, the second waits for the first. */
export async function queueFor(manager: EntityManager, name: string): Promise<void> {
  await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [name])
}

/** When a row was last written, to the microsecond: two writes never share it. */
export const versionOf = (table: string) =>
  `to_char(${table}.updated_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
