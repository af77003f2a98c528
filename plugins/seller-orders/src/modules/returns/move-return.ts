import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Remedy, ReturnState, WayBackPayer } from "./models"

/** A step of a return that was found allowed. */
export interface ReturnMove {
  id: string
  from: ReturnState
  to: ReturnState
  way_back_payer: WayBackPayer | null
  remedy: Remedy | null
  refuse_reason: string | null
  refuse_note: string | null
  /** How many pieces of each line came; with `receive` alone. */
  received: { line_item_id: string; quantity: number }[]
  /** By the line's id, how many pieces of it can be sold again; with `received` alone. */
  restock: Record<string, number>
}

const MOVE = `update share_return set state = ?, updated_at = now(),
    answered_at = case when ? = 'received' then coalesce(answered_at, now()) else now() end,
    received_at = case when ? = 'received' then now() end,
    way_back_payer = coalesce(?, way_back_payer), remedy = coalesce(?, remedy), refuse_reason = ?, refuse_note = ?
  where id = ? and state = ? and deleted_at is null returning id`

/** Moves a return along; false where it is no longer in the state the step begins from. */
export async function moveReturn(manager: EntityManager, move: ReturnMove): Promise<boolean> {
  const { id, from, to, received, restock } = move
  const moved = await manager.execute<{ id: string }[]>(MOVE, [
    to,
    to,
    to,
    move.way_back_payer,
    move.remedy,
    move.refuse_reason,
    move.refuse_note,
    id,
    from,
  ])
  if (moved.length > 0 && to === "received") {
    for (const [line, pieces] of Object.entries(restock)) {
      await manager.execute(
        "update share_return_item set restock_quantity = ? where share_return_id = ? and line_item_id = ?",
        [pieces, id, line],
      )
    }
    for (const { line_item_id, quantity } of received) {
      await manager.execute(
        "update share_return_item set received_quantity = ? where share_return_id = ? and line_item_id = ?",
        [quantity, id, line_item_id],
      )
    }
  }
  return moved.length > 0
}

/** Undoes a step whose consequences failed. */
export async function moveReturnBack(manager: EntityManager, { id, from, to }: ReturnMove): Promise<void> {
  await manager.execute(
    `update share_return set state = ?, received_at = null, refuse_reason = null, refuse_note = null,
        answered_at = case when ? = 'asked' then null else answered_at end,
        way_back_payer = case when ? = 'asked' then null else way_back_payer end,
        remedy = case when ? = 'asked' then null else remedy end
      where id = ? and state = ?`,
    [from, from, from, from, id, to],
  )
  await manager.execute("update share_return_item set restock_quantity = null where share_return_id = ?", [id])
}
