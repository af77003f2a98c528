import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"

/** What a household is told of a share that waits for it. */
export const TELLINGS = ["announced", "reminded"] as const
export type Telling = (typeof TELLINGS)[number]

export interface ToldShare {
  id: string
  seller_id: string
  reference: string
}

/** Marks shares as told and gives those that were not; each goes to one caller only, also in several processes. */
export async function takeTold(manager: EntityManager, telling: Telling, ids: string[]): Promise<ToldShare[]> {
  if (ids.length === 0) {
    return []
  }
  return await manager.execute<ToldShare[]>(
    `update seller_order set ${telling}_at = now(), updated_at = now()
      where id in (${ids.map(() => "?").join(", ")}) and ${telling}_at is null and state = 'placed' and deleted_at is null
      returning id, seller_id, reference`,
    ids,
  )
}

/** Unmarks what could not be told. */
export async function untell(manager: EntityManager, telling: Telling, ids: string[]): Promise<void> {
  for (const id of ids) {
    await manager.execute(`update seller_order set ${telling}_at = null where id = ?`, [id])
  }
}
