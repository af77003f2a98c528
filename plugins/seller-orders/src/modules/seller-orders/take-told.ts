import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"

/** What a household is told of a share that waits for it. */
export const TELLINGS = ["announced", "reminded"] as const
export type Telling = (typeof TELLINGS)[number]

export interface ToldShare {
  id: string
  seller_id: string
  reference: string
}

const DUE: Record<Telling, string> = {
  announced: "announced_at is null",
  // Not accepted within a day.
  reminded: "reminded_at is null and placed_at < now() - interval '24 hours'",
}

const AT_ONCE = 100

/**
 * Marks shares that wait for their household as told and gives them, the oldest first. Each goes to one caller only,
 * also where several processes ask at once.
 */
export async function takeTold(manager: EntityManager, telling: Telling): Promise<ToldShare[]> {
  return await manager.execute<ToldShare[]>(
    `update seller_order set ${telling}_at = now(), updated_at = now()
      where id in (select id from seller_order where ${DUE[telling]} and state = 'placed' and deleted_at is null
                    order by placed_at limit ${AT_ONCE} for update skip locked)
      returning id, seller_id, reference`,
  )
}

/** Unmarks what could not be told. */
export async function untell(manager: EntityManager, telling: Telling, ids: string[]): Promise<void> {
  for (const id of ids) {
    await manager.execute(`update seller_order set ${telling}_at = null where id = ?`, [id])
  }
}
