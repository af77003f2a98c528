import { InputError } from "@cho-lang/kit/input-error"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

export interface NewReplacement {
  seller_order_id: string
  share_return_id: string
}

/** Goods of a return of which a household makes so many in a month, in the sequence in which everybody holds them. */
const MADE = `select line.product_id, listing.monthly_capacity as capacity, sum(item.quantity)::int as own
  from share_return_item item
  join order_line_item line on line.id = item.line_item_id
  join listing on listing.product_id = line.product_id and listing.monthly_capacity is not null and listing.deleted_at is null
 where item.share_return_id = ? and item.deleted_at is null
 group by line.product_id, listing.monthly_capacity order by line.product_id`

/**
 * A month's work is promised once: the goods are held until this transaction ends, as the order's own trigger holds them
 * (`migration-scripts/2026-11-22-work-of-a-month`), and what is promised here is counted there.
 */
async function refuseBeyondMonth(manager: EntityManager, returnId: string): Promise<void> {
  const goods = await manager.execute<{ product_id: string; capacity: number; own: number }[]>(MADE, [returnId])
  for (const { product_id, capacity, own } of goods) {
    await manager.execute("select pg_advisory_xact_lock(hashtextextended('work-of-a-month:' || ?, 0))", [product_id])
    const [row] = await manager.execute<{ ordered: number }[]>("select pieces_ordered_this_month(?) as ordered", [
      product_id,
    ])
    const ordered = Number(row?.ordered ?? 0)
    if (ordered > capacity) {
      throw new InputError({
        code: "replacement_none_left",
        field: "remedy",
        type: "conflict",
        message: "The household makes no more of it this month",
        details: { available: Math.max(0, capacity - ordered + own) },
      })
    }
  }
}

/**
 * Writes that the same pieces are sent once more, one row for a return, in the caller's transaction; false where it is
 * written already.
 * @throws InputError `replacement_none_left` (409, `available`)
 */
export async function promisePieces(
  manager: EntityManager,
  { seller_order_id, share_return_id }: NewReplacement,
): Promise<boolean> {
  const made = await manager.execute<{ id: string }[]>(
    `insert into share_replacement (id, seller_order_id, share_return_id, state, state_at)
     values (?, ?, ?, 'reserved', now())
     on conflict (share_return_id) where deleted_at is null do nothing returning id`,
    [generateEntityId(undefined, "srepl"), seller_order_id, share_return_id],
  )
  if (made.length > 0) {
    await refuseBeyondMonth(manager, share_return_id)
  }
  return made.length > 0
}
