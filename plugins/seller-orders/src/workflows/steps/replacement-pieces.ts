import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

interface Piece {
  inventory_item_id: string | null
  location_id: string | null
  quantity: number
  allow_backorder: boolean
  /** Goods of which nothing is kept anywhere. */
  is_free: boolean
}

/** What the pieces of a return are made of, where its parcel went out from; empty where the goods are not listed any more. */
const PIECES = `select need.inventory_item_id, parcel.location_id, coalesce(variant.allow_backorder, false) as allow_backorder,
    coalesce(not variant.manage_inventory, false) as is_free,
    (item.quantity * coalesce(need.required_quantity, 1))::float8 as quantity
  from share_return one
  join seller_order share on share.id = one.seller_order_id
  join share_return_item item on item.share_return_id = one.id and item.deleted_at is null
  join order_line_item line on line.id = item.line_item_id
  left join product_variant variant on variant.id = line.variant_id and variant.deleted_at is null
  left join product_variant_inventory_item need on need.variant_id = variant.id and need.deleted_at is null
  left join lateral (select fulfillment.location_id from order_fulfillment link
      join fulfillment on fulfillment.id = link.fulfillment_id and fulfillment.canceled_at is null
     where link.order_id = share.order_id and link.deleted_at is null
       and fulfillment.metadata->>'seller_order_id' = share.id and fulfillment.deleted_at is null
     order by fulfillment.created_at limit 1) parcel on true
 where one.id = ?`

/** A reservation of these names the return, not the order's line, whose own reservation is long gone. */
const KEPT = "select id from reservation_item where external_id = ? and deleted_at is null order by id"

function noneLeft(): InputError {
  return new InputError({
    code: "replacement_none_left",
    field: "remedy",
    type: "conflict",
    message: "Not so many are left to be sent once more",
  })
}

async function readKept(container: MedusaContainer, returnId: string): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return (await knex.raw<{ rows: { id: string }[] }>(KEPT, [returnId])).rows.map(({ id }) => id)
}

/** @throws InputError `replacement_none_left` where goods are not listed any more, or lie nowhere */
function wishesOf(pieces: Piece[], external_id: string) {
  return pieces
    .filter(({ is_free }) => !is_free)
    .map(({ inventory_item_id, location_id, quantity, allow_backorder }) => {
      if (!(inventory_item_id && location_id)) {
        throw noneLeft()
      }
      return { inventory_item_id, location_id, quantity, allow_backorder, external_id }
    })
}

/**
 * Keeps the pieces for a return, all or none, unless they are kept; the ids of what this call kept. In the one statement
 * that reserves for orders too, so that no piece is promised twice. What is made when it is ordered is kept without stock.
 * @throws InputError `replacement_none_left` (409, field `remedy`)
 */
export async function keepPieces(container: MedusaContainer, returnId: string): Promise<string[]> {
  if ((await readKept(container, returnId)).length > 0) {
    return []
  }
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Piece[] }>(PIECES, [returnId])
  const made = await container
    .resolve(Modules.INVENTORY)
    .createReservationItems(wishesOf(rows, returnId))
    .catch((error: unknown) => {
      throw error instanceof InputError && error.code === "stock_insufficient" ? noneLeft() : error
    })
  return made.map(({ id }) => id)
}

/** Lets pieces be sold again: these, or all that are kept for a return. */
export async function letPiecesGo(container: MedusaContainer, of: { ids: string[] } | { return_id: string }) {
  const ids = "ids" in of ? of.ids : await readKept(container, of.return_id)
  if (ids.length > 0) {
    await container.resolve(Modules.INVENTORY).deleteReservationItems(ids)
  }
}
