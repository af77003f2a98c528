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
  /** How much of it is an agreed delivery fee. */
  fee_amount: number
  /** Empty where no payment is named. */
  payment_id: string
}

const INSERT = `insert into share_refund (id, seller_order_id, origin, origin_id, method, amount, raw_amount, fee_amount, state, payment_id)
  values (?, ?, ?, ?, ?, ?, jsonb_build_object('value', ?::text, 'precision', 20), ?, 'due', ?)
  on conflict (seller_order_id, origin, origin_id, method, payment_id) where deleted_at is null do nothing returning id`

/** Writes what is not written yet for its cause, way and payment; the ids of what this call wrote. */
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
      one.fee_amount,
      one.payment_id,
    ])
    if (row) {
      written.push(row.id)
    }
  }
  return written
}

/** Takes away what was written and has not moved: a row whose money has left stays. */
export async function takeRefundsBack(manager: EntityManager, ids: string[]): Promise<void> {
  await manager.execute("delete from share_refund where id = any(string_to_array(?, ',')) and state = 'due'", [
    ids.join(","),
  ])
}
