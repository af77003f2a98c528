import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { RefundMethod, RefundOrigin } from "./models"

/** Money that a share is to give back. */
export interface NewRefund {
  seller_order_id: string
  origin: RefundOrigin
  origin_id: string
  method: RefundMethod
  /** Whole đồng, above 0. */
  amount: number
  payment_id: string | null
}

const INSERT = `insert into share_refund (id, seller_order_id, origin, origin_id, method, amount, raw_amount, state, payment_id)
  values (?, ?, ?, ?, ?, ?, jsonb_build_object('value', ?::text, 'precision', 20), 'due', ?)
  on conflict (origin, origin_id, method) where deleted_at is null do nothing returning id`

/** Writes what is not written yet for its cause and way; the ids of what this call wrote. */
export async function writeRefunds(manager: EntityManager, refunds: NewRefund[]): Promise<string[]> {
  const written: string[] = []
  for (const one of refunds) {
    const [row] = await manager.execute<{ id: string }[]>(INSERT, [
      generateEntityId(undefined, "srefd"),
      one.seller_order_id,
      one.origin,
      one.origin_id,
      one.method,
      one.amount,
      String(one.amount),
      one.payment_id,
    ])
    if (row) {
      written.push(row.id)
    }
  }
  return written
}
