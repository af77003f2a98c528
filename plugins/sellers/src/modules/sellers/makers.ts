import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

/** See `SellersModuleService.ensureMaker`. */
export async function ensureMaker(
  manager: EntityManager,
  sellerId: string,
  name: string,
): Promise<{ id: string; is_new: boolean }> {
  const [added] = await manager.execute<{ id: string }[]>(
    `insert into maker (id, seller_id, name) values (?, ?, ?)
     on conflict (seller_id, name) where deleted_at is null do nothing returning id`,
    [generateEntityId(undefined, "maker"), sellerId, name],
  )
  if (added) {
    return { id: added.id, is_new: true }
  }
  const [known] = await manager.execute<{ id: string }[]>(
    "select id from maker where seller_id = ? and name = ? and deleted_at is null",
    [sellerId, name],
  )
  if (!known) {
    throw new Error("A maker was taken away while the goods were written")
  }
  return { id: known.id, is_new: false }
}
