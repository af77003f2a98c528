import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { SellerOrderState } from "./models"
import { putBack, takeAgain } from "./put-back"

/** A move that was found allowed. */
export interface Move {
  id: string
  action: string
  from: SellerOrderState
  to: SellerOrderState
  by: { kind: string; id: string | null }
  end_reason: string | null
  end_note: string | null
  carrier: string | null
  tracking_code: string | null
  /** Core's parcel of it, where it is unpacked. */
  parcel?: string | null
  /** By line, how many pieces that came back can be sold again. */
  restock: { id: string; pieces: number }[]
}

const MOVE = `update seller_order set state = ?, state_at = now(), updated_at = now(),
    end_reason = coalesce(?, end_reason), end_note = coalesce(?, end_note),
    carrier = coalesce(?, carrier), tracking_code = coalesce(?, tracking_code)
  where id = ? and state = ? and deleted_at is null returning id`

const CHANGE = `insert into seller_order_change (id, seller_order_id, action, from_state, to_state, by_kind, by_id)
  values (?, ?, ?, ?, ?, ?, ?)`

/** What undoes a deed: after it the deed can be done once more. Both stand in the stall's history. */
const UNDONE_BY: Record<string, string> = { pack: "unpack", unpack: "pack" }

const UNDO = `update seller_order_change set deleted_at = now(), updated_at = now()
  where seller_order_id = ? and action = ? and deleted_at is null`

const REDO = `update seller_order_change set deleted_at = null, updated_at = now()
  where id = (select id from seller_order_change where seller_order_id = ? and action = ? order by deleted_at desc limit 1)`

const RESTOCK = `update seller_order_item set restock_quantity = ?, updated_at = now()
  where seller_order_id = ? and line_item_id = ?`

/** Moves a share and writes the move down; false where it is no longer in the state the move begins from. */
export async function moveShare(manager: EntityManager, move: Move): Promise<boolean> {
  const { id, from, to, by } = move
  const [moved] = await manager.execute<{ id: string }[]>(MOVE, [
    to,
    move.end_reason,
    move.end_note,
    move.carrier,
    move.tracking_code,
    id,
    from,
  ])
  if (moved) {
    await manager.execute(UNDO, [id, UNDONE_BY[move.action] ?? ""])
    await manager.execute(CHANGE, [generateEntityId(undefined, "sochg"), id, move.action, from, to, by.kind, by.id])
    if (move.parcel) {
      await putBack(manager, move.parcel)
    }
    for (const { id: line, pieces } of move.restock) {
      await manager.execute(RESTOCK, [pieces, id, line])
    }
  }
  return moved !== undefined
}

const BACK = `update seller_order set state = ?, state_at = ?, updated_at = now(), end_reason = ?, end_note = ?,
    carrier = ?, tracking_code = ? where id = ? and state = ?`

/** The share as it was before a move. */
export interface ShareBefore {
  state: SellerOrderState
  state_at: Date | string
  end_reason: string | null
  end_note: string | null
  carrier: string | null
  tracking_code: string | null
}

/** Undoes a move whose consequences failed; what was done and undone before it stays in the history. */
export async function moveShareBack(manager: EntityManager, move: Move, before: ShareBefore): Promise<void> {
  await manager.execute(
    "delete from seller_order_change where seller_order_id = ? and action = ? and deleted_at is null",
    [move.id, move.action],
  )
  if (move.parcel) {
    await takeAgain(manager, move.parcel)
  }
  await manager.execute(REDO, [move.id, UNDONE_BY[move.action] ?? ""])
  for (const { id: line } of move.restock) {
    await manager.execute(RESTOCK, [null, move.id, line])
  }
  await manager.execute(BACK, [
    before.state,
    before.state_at,
    before.end_reason,
    before.end_note,
    before.carrier,
    before.tracking_code,
    move.id,
    move.to,
  ])
}
