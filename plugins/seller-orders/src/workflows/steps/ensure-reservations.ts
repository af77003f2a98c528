import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Counted lines of an order (`ord`) whose shares wait to be packed, and for which nothing is held: the process that
 * placed it lost the database, and afterwards undid the reservation while it could not undo the rest.
 */
export const UNRESERVED = `seller_order waiting
  join seller_order_item own on own.seller_order_id = waiting.id and own.deleted_at is null
  join order_item item on item.item_id = own.line_item_id and item.fulfilled_quantity = 0 and item.deleted_at is null
  join order_line_item line on line.id = item.item_id
  join product_variant variant on variant.id = line.variant_id and variant.manage_inventory and variant.deleted_at is null
  join product_variant_inventory_item need on need.variant_id = variant.id and need.deleted_at is null
  join lateral (select location_id from inventory_level level
    where level.inventory_item_id = need.inventory_item_id and level.deleted_at is null
    order by level.stocked_quantity - level.reserved_quantity desc limit 1) place on true
 where waiting.order_id = ord.id and waiting.state in ('placed', 'confirmed') and waiting.deleted_at is null
   and item.order_id = ord.id and item.version = ord.version
   and not exists (select from reservation_item held where held.line_item_id = line.id
     and held.inventory_item_id = need.inventory_item_id and held.deleted_at is null)`

const MISSING = `select missing.* from "order" ord cross join lateral (
    select line.id as line_item_id, need.inventory_item_id, place.location_id, variant.allow_backorder,
           (item.quantity * need.required_quantity)::float8 as quantity
      from ${UNRESERVED}) missing
 where ord.id = ? and ord.deleted_at is null and ord.canceled_at is null`

interface Missing {
  line_item_id: string
  inventory_item_id: string
  location_id: string
  allow_backorder: boolean
  quantity: number
}

/**
 * Holds the goods of an order that stands and lost what was held for it. Answers how many lines that were; undone where
 * this run held them.
 * @throws InputError `stock_insufficient` (409) where they were sold to somebody else meanwhile
 */
export const ensureReservationsStep = createStep(
  "ensure-reservations",
  async (orderId: string, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw<{ rows: Missing[] }>(MISSING, [orderId])
    const held = rows.length > 0 ? await container.resolve(Modules.INVENTORY).createReservationItems(rows) : []
    return new StepResponse(
      held.length,
      held.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids && ids.length > 0) {
      await container.resolve(Modules.INVENTORY).deleteReservationItems(ids)
    }
  },
)
