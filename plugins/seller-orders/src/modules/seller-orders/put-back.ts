import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"

/** The sum of both counts moves together, so that nobody finds a piece free that is promised. */
const LEVELS = (sign: "+" | "-") => `held as (
    select level.id, level.stocked_quantity ${sign} asked.pieces as stocked, level.reserved_quantity ${sign} asked.pieces as reserved
      from asked join inventory_level level using (inventory_item_id, location_id)
     where level.deleted_at is null
     order by level.inventory_item_id, level.location_id
       for update of level
  ), moved as (
    update inventory_level level set stocked_quantity = held.stocked, reserved_quantity = held.reserved,
        raw_stocked_quantity = jsonb_build_object('value', trim_scale(held.stocked)::text, 'precision', 20),
        raw_reserved_quantity = jsonb_build_object('value', trim_scale(held.reserved)::text, 'precision', 20),
        updated_at = now()
      from held where level.id = held.id
    returning level.inventory_item_id, level.location_id
  )`

/** What lay in a parcel is on the shelf again and kept for the same lines, in one statement; once, whatever comes twice. */
const PUT_BACK = `with packed as (
    select item.inventory_item_id, parcel.location_id, item.line_item_id, sum(item.quantity) as quantity,
           bool_or(coalesce(variant.allow_backorder, false)) as allow_backorder
      from fulfillment parcel
      join fulfillment_item item on item.fulfillment_id = parcel.id and item.deleted_at is null
      join inventory_level level on level.inventory_item_id = item.inventory_item_id
           and level.location_id = parcel.location_id and level.deleted_at is null
      join order_line_item line on line.id = item.line_item_id
      left join product_variant variant on variant.id = line.variant_id
     where parcel.id = ? and parcel.canceled_at is null
       and not exists (select from reservation_item kept where kept.line_item_id = item.line_item_id
             and kept.inventory_item_id = item.inventory_item_id and kept.deleted_at is null)
     group by item.inventory_item_id, parcel.location_id, item.line_item_id
  ), asked as (
    select inventory_item_id, location_id, sum(quantity) as pieces from packed group by inventory_item_id, location_id
  ), ${LEVELS("+")}
  insert into reservation_item (id, line_item_id, inventory_item_id, location_id, quantity, raw_quantity, allow_backorder)
  select 'resitem_' || upper(replace(gen_random_uuid()::text, '-', '')), line_item_id, inventory_item_id, location_id, quantity,
         jsonb_build_object('value', trim_scale(quantity)::text, 'precision', 20), allow_backorder
    from packed join moved using (inventory_item_id, location_id)`

/** And out again, where what follows from it failed. */
const TAKE_AGAIN = `with gone as (
    update reservation_item kept set deleted_at = now(), updated_at = now()
      from fulfillment_item item
     where item.fulfillment_id = ? and item.deleted_at is null and kept.line_item_id = item.line_item_id
       and kept.inventory_item_id = item.inventory_item_id and kept.deleted_at is null
    returning kept.inventory_item_id, kept.location_id, kept.quantity
  ), asked as (
    select inventory_item_id, location_id, sum(quantity) as pieces from gone group by inventory_item_id, location_id
  ), ${LEVELS("-")}
  select count(*) from moved`

/** Puts the goods of a parcel that was not sent back on the shelf, reserved as they were; in the caller's transaction. */
export async function putBack(manager: EntityManager, parcelId: string): Promise<void> {
  await manager.execute(PUT_BACK, [parcelId])
}

export async function takeAgain(manager: EntityManager, parcelId: string): Promise<void> {
  await manager.execute(TAKE_AGAIN, [parcelId])
}
