import { InputError } from "@cho-lang/kit/input-error"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { ReturnState, WayBackPayer } from "./models"

export interface WayBackClaim {
  share_return_id: string
  seller_order_id: string
  /** Whole đồng. */
  amount: number
  photo_id: string
  /** What the share cost when it was ordered, in đồng: the way back of goods is not worth more than they are. */
  most: number
}

const PAID = `insert into share_refund (id, seller_order_id, origin, origin_id, method, amount, raw_amount, fee_amount, state, payment_id)
  values (?, ?, 'way_back', ?, 'by_hand', ?, jsonb_build_object('value', ?::text, 'precision', 20), 0, 'due', '')
  on conflict (seller_order_id, origin, origin_id, method, payment_id) where deleted_at is null do nothing returning id`

interface Row {
  state: ReturnState
  way_back_payer: WayBackPayer | null
}

/** Nothing is owed for a way that may never be gone: the buyer may keep the goods until they are back. */
function refuse({ state, way_back_payer }: Row): void {
  if (way_back_payer === "stall" && state === "accepted") {
    throw new InputError({
      code: "way_back_not_yet",
      type: "conflict",
      message: "It is said once the goods are there",
      details: { state },
    })
  }
  if (way_back_payer !== "stall" || state !== "received") {
    throw new InputError({
      code: "way_back_not_owed",
      type: "conflict",
      message: "The stall does not pay for sending this back",
      details: { state },
    })
  }
}

/**
 * Writes what the stall owes for the way back, once for a return, with the photo of its receipt; in the caller's transaction. False
 * where it was written before: a sum that was said stays.
 * @throws InputError `way_back_not_owed`, `way_back_not_yet` (409), `way_back_too_high` (409, `max`), `photo_unknown`
 */
export async function claimWayBack(manager: EntityManager, claim: WayBackClaim): Promise<boolean> {
  const { share_return_id, seller_order_id, amount, photo_id, most } = claim
  const [row] = await manager.execute<Row[]>(
    "select state, way_back_payer from share_return where id = ? and deleted_at is null for update",
    [share_return_id],
  )
  refuse(row ?? { state: "withdrawn", way_back_payer: null })
  if (amount > most) {
    throw new InputError({
      code: "way_back_too_high",
      field: "amount_vnd",
      type: "conflict",
      message: `The goods cost ${most}`,
      details: { max: most },
    })
  }
  const id = generateEntityId(undefined, "srefd")
  const of = [id, seller_order_id, share_return_id, amount, String(amount)]
  const written = await manager.execute<{ id: string }[]>(PAID, of)
  if (written.length === 0) {
    return false
  }
  const taken = await manager.execute<{ id: string }[]>(
    `update share_picture set share_return_id = ?, updated_at = now()
      where id = ? and seller_order_id = ? and sent_by = 'buyer' and share_return_id is null and dispute_id is null
        and deleted_at is null returning id`,
    [share_return_id, photo_id, seller_order_id],
  )
  if (taken.length === 0) {
    throw new InputError({ code: "photo_unknown", field: "photo", message: "No such photo" })
  }
  return true
}
