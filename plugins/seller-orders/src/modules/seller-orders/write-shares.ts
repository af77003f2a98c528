import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

/** A share as it is to be when its order is placed. */
export interface NewShare {
  seller_id: string
  position: number
  reference: string
  placed_at: Date
  shipping_method_id: string | null
  commission_bps: number
  value_added_tax_bps: number
  income_tax_bps: number
  /** `made_by`: who makes it, empty where that is the stall itself. */
  lines: { line_item_id: string; made_by: string }[]
}

const SHARE = `insert into seller_order (id, order_id, seller_id, position, reference, state, state_at, placed_at,
    shipping_method_id, commission_bps, value_added_tax_bps, income_tax_bps)
  values (?, ?, ?, ?, ?, 'placed', ?, ?, ?, ?, ?, ?)
  on conflict (order_id, seller_id) where deleted_at is null do nothing returning id`

const ITEM = "insert into seller_order_item (id, seller_order_id, line_item_id, made_by) values (?, ?, ?, ?)"

/**
 * Writes the shares of an order that are not there yet, each whole with its lines, in the caller's transaction.
 * Any number of calls at once, in any number of processes, leave one share for each seller: the unique index
 * decides, and whoever comes second waits for the first and writes nothing. Gives the ids of what this call wrote.
 */
export async function writeShares(manager: EntityManager, orderId: string, shares: NewShare[]): Promise<string[]> {
  const written: string[] = []
  // In one order everywhere, so that two writers never wait for each other.
  for (const share of [...shares].sort((a, b) => (a.seller_id < b.seller_id ? -1 : 1))) {
    const [row] = await manager.execute<{ id: string }[]>(SHARE, [
      generateEntityId(undefined, "sord"),
      orderId,
      share.seller_id,
      share.position,
      share.reference,
      share.placed_at,
      share.placed_at,
      share.shipping_method_id,
      share.commission_bps,
      share.value_added_tax_bps,
      share.income_tax_bps,
    ])
    if (row) {
      for (const { line_item_id, made_by } of share.lines) {
        await manager.execute(ITEM, [generateEntityId(undefined, "soitem"), row.id, line_item_id, made_by])
      }
      written.push(row.id)
    }
  }
  return written
}
