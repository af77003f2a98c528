import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { ReplacementEnd, ReplacementState } from "./models"

/** A step of a replacement that was found allowed. */
export interface ReplacementMove {
  share_return_id: string
  from: ReplacementState[]
  to: ReplacementState
  carrier?: string | null
  tracking_code?: string | null
  by_buyer?: boolean
  end_reason?: ReplacementEnd
}

/**
 * What a household says of it counts only while the return stands, and not while officers decide about the return or the
 * share, nor once they decided for the buyer: the money is on its way then.
 */
const OPEN = `exists (select from share_return back where back.id = one.share_return_id
    and back.state in ('accepted', 'received') and back.remedy = 'same' and back.deleted_at is null)
  and not exists (select from share_dispute said where said.seller_order_id = one.seller_order_id
    and (said.share_return_id = one.share_return_id or said.share_return_id is null)
    and (said.state = 'open' or said.decision = 'buyer') and said.deleted_at is null)`

const MOVE = `update share_replacement one set state = ?, state_at = now(), updated_at = now(),
    carrier = coalesce(?, carrier), tracking_code = coalesce(?, tracking_code),
    sent_at = case when ? = 'sent' then now() else sent_at end,
    received_at = case when ? = 'received' then now() else received_at end,
    is_received_by_buyer = ?, end_reason = ?
  where share_return_id = ? and state = any(string_to_array(?, ',')) and deleted_at is null
    and (not ? or ${OPEN}) returning id`

/**
 * The pieces leave the shelf with the word that they were sent: their reservation goes and the level falls, levels in one sequence
 * everywhere, in one statement.
 */
const TAKE = `with gone as (
    update reservation_item set deleted_at = now(), updated_at = now()
     where external_id = ? and deleted_at is null returning inventory_item_id, location_id, quantity
  ), taken as (
    select inventory_item_id, location_id, sum(quantity) as pieces from gone group by inventory_item_id, location_id
  ), held as (
    select level.id, level.stocked_quantity - taken.pieces as stocked, level.reserved_quantity - taken.pieces as reserved
      from taken join inventory_level level using (inventory_item_id, location_id)
     where level.deleted_at is null
     order by level.inventory_item_id, level.location_id
       for update of level
  )
  update inventory_level level set stocked_quantity = held.stocked, reserved_quantity = held.reserved,
      raw_stocked_quantity = jsonb_build_object('value', trim_scale(held.stocked)::text, 'precision', 20),
      raw_reserved_quantity = jsonb_build_object('value', trim_scale(held.reserved)::text, 'precision', 20),
      updated_at = now()
    from held where level.id = held.id`

/** The return is worth money again: what was settled without is to be settled with it. */
const UNSETTLE = "update share_return set settled_at = null, updated_at = now() where id = ? and state = 'received'"

/**
 * Moves a replacement along, in the caller's transaction; false where it is in none of the states the move begins from, its return
 * does not stand, or officers are at it.
 */
export async function moveReplacement(manager: EntityManager, move: ReplacementMove): Promise<boolean> {
  const { share_return_id, from, to, carrier, tracking_code, by_buyer, end_reason } = move
  const moved = await manager.execute<{ id: string }[]>(MOVE, [
    to,
    carrier ?? null,
    tracking_code ?? null,
    to,
    to,
    by_buyer ?? false,
    end_reason ?? null,
    share_return_id,
    from.join(","),
    to === "sent" || end_reason === "household",
  ])
  if (moved.length > 0 && to === "sent") {
    await manager.execute(TAKE, [share_return_id])
  }
  if (moved.length > 0 && end_reason === "household") {
    await manager.execute(UNSETTLE, [share_return_id])
  }
  return moved.length > 0
}
