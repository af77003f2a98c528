import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

/** So many pieces of a line are of a lot. */
export interface Tie {
  line_item_id: string
  lot_id: string
  quantity: number
}

/** Two who pack one order are put in turn. */
const LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))"

/** What is still said keeps its row, and with it when the buyer was told of a recall. */
const GONE =
  "delete from packed_lot where seller_order_id = ? and not (line_item_id || ' ' || lot_id = any(string_to_array(?, ',')))"

/** Says anew of which lots the lines of a share are; what stood there before. */
export async function replaceTies(manager: EntityManager, shareId: string, ties: Tie[]): Promise<Tie[]> {
  await manager.execute(LOCK, [`packed-lots:${shareId}`])
  const before = await manager.execute<Tie[]>(
    "select line_item_id, lot_id, quantity from packed_lot where seller_order_id = ? order by line_item_id, lot_id",
    [shareId],
  )
  await manager.execute(GONE, [shareId, ties.map(({ line_item_id, lot_id }) => `${line_item_id} ${lot_id}`).join(",")])
  for (const { line_item_id, lot_id, quantity } of ties) {
    await manager.execute(
      `insert into packed_lot (id, seller_order_id, line_item_id, lot_id, quantity) values (?, ?, ?, ?, ?)
       on conflict (line_item_id, lot_id) where deleted_at is null
       do update set quantity = excluded.quantity, updated_at = clock_timestamp()`,
      [generateEntityId(undefined, "plot"), shareId, line_item_id, lot_id, quantity],
    )
  }
  return before
}
