import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { InferEntityType, InventoryTypes } from "@medusajs/framework/types"
import { generateEntityId, MathBN } from "@medusajs/framework/utils"
import type { ReservationItem } from "@medusajs/inventory/dist/models"
import { refusal } from "./levels"
import { taking } from "./shifts"

type Reservation = InferEntityType<typeof ReservationItem>
type Wish = InventoryTypes.CreateReservationItemInput

/**
 * The statement's own commit does not wait for the disk: the level is free as soon as it is written. What is written after it, the
 * payment of the order, is on the disk only together with it, so nobody who paid can lose the piece; an order cut off
 * before its payment is cleared away with or without its reservation. PostgreSQL manual, Asynchronous Commit.
 */
const SOON = "where set_config('synchronous_commit', 'off', true) is not null"

/**
 * Sums what is wanted by level, locks the levels in one order everywhere so that no two wait for each other, and writes
 * reservations and sums only where enough of everything is free: all or nothing, in one statement, which needs no
 * transaction around it. The shorter a level is held, the more can buy the same piece.
 */
const RESERVE = (soon: boolean) => `
  with wish as (
    select * from jsonb_to_recordset(?::jsonb) as wish (
      id text, line_item_id text, inventory_item_id text, location_id text, quantity numeric, raw_quantity jsonb,
      allow_backorder boolean, external_id text, description text, created_by text, metadata jsonb)
     ${soon ? SOON : ""}
  ), asked as (
    select inventory_item_id, location_id, sum(quantity) as taken,
           coalesce(sum(quantity) filter (where not allow_backorder), 0) as bound
      from wish group by inventory_item_id, location_id
  ), held as (
    select level.id, level.reserved_quantity + asked.taken as reserved,
           asked.bound = 0 or level.stocked_quantity - level.reserved_quantity >= asked.bound as fits
      from asked join inventory_level level using (inventory_item_id, location_id)
     where level.deleted_at is null
     order by level.inventory_item_id, level.location_id
       for update of level
  ), moved as (
    update inventory_level level
       set reserved_quantity = held.reserved,
           raw_reserved_quantity = jsonb_build_object('value', trim_scale(held.reserved)::text, 'precision', 20),
           updated_at = now()
      from held
     where level.id = held.id
       and (select bool_and(fits) and count(*) = (select count(*) from asked) from held)
    returning level.id
  )
  insert into reservation_item (id, line_item_id, inventory_item_id, location_id, quantity, raw_quantity,
         allow_backorder, external_id, description, created_by, metadata)
  select id, line_item_id, inventory_item_id, location_id, quantity, raw_quantity,
         allow_backorder, external_id, description, created_by, metadata
    from wish where exists (select from moved)
  returning *`

function rowOf(wish: Wish) {
  const quantity = MathBN.convert(wish.quantity).toFixed()
  return {
    ...wish,
    id: generateEntityId(undefined, "resitem"),
    quantity,
    raw_quantity: { value: quantity, precision: 20 },
    allow_backorder: wish.allow_backorder ?? false,
  }
}

/**
 * Makes the reservations, or none; answers them in the order in which they were wished. `alone`: `manager` stands in no
 * transaction that others write in.
 * @throws InputError `stock_insufficient` (409) with `available` pieces of the item, `quantity_out_of_range`
 * @throws MedusaError `not_found` where an item does not lie at the place
 */
export async function reserve(manager: EntityManager, wishes: Wish[], alone = false): Promise<Reservation[]> {
  const shifts = wishes.map(taking)
  if (wishes.length === 0) {
    return []
  }
  const rows = wishes.map(rowOf)
  // One that staff make by hand is followed by nothing, and waits for the disk.
  const ofOrders = wishes.every(({ line_item_id }) => line_item_id)
  const made = await manager.execute<Reservation[]>(RESERVE(alone && ofOrders), [JSON.stringify(rows)])
  if (made.length === 0) {
    throw await refusal(manager, shifts)
  }
  const byId = new Map(made.map((row) => [row.id, { ...row, quantity: Number(row.quantity) }]))
  return rows.flatMap(({ id }) => byId.get(id) ?? [])
}
