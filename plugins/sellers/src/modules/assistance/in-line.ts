import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"

/**
 * Answers to one helper, and the helper's leaving, come one after the other; first thing in a transaction. Each locks
 * several of the helper's requests, grants and places: in two orders at once they would wait for each other.
 */
export async function queueForHelper(manager: EntityManager, helperId: string): Promise<void> {
  await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`answers-to:${helperId}`])
}
