import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Looks again, when a transaction ends, at every reservation it made or made larger: what buyers were promised of an
 * item at a place is never more than lies there. Not a check of the level: fulfilment takes the piece off the shelf
 * before it deletes the reservation. Reservations that wait for goods to come are no promise of stock.
 */
const LOOK_AGAIN = `
  create or replace function refuse_oversold() returns trigger language plpgsql as $$
  declare
    stocked numeric;
    promised numeric;
  begin
    if tg_op = 'UPDATE' and old.deleted_at is null and not old.allow_backorder and new.quantity <= old.quantity
       and new.inventory_item_id = old.inventory_item_id and new.location_id = old.location_id then
      return null;
    end if;
    select stocked_quantity into stocked from inventory_level
     where inventory_item_id = new.inventory_item_id and location_id = new.location_id and deleted_at is null
       for update;
    select sum(quantity) into promised from reservation_item
     where inventory_item_id = new.inventory_item_id and location_id = new.location_id
       and not allow_backorder and deleted_at is null;
    if promised > coalesce(stocked, 0) then
      raise exception 'stock_insufficient: % of % reserved of item %', promised, coalesce(stocked, 0), new.inventory_item_id;
    end if;
    return null;
  end
  $$`

const STATEMENTS = [
  LOOK_AGAIN,
  `drop trigger if exists refuse_oversold on reservation_item`,
  `create constraint trigger refuse_oversold
     after insert or update of quantity, allow_backorder, inventory_item_id, location_id, deleted_at on reservation_item
     deferrable initially deferred
     for each row when (not new.allow_backorder and new.deleted_at is null)
     execute function refuse_oversold()`,
  // Core's key is order and cart: one cart could become two orders.
  `create unique index if not exists "IDX_order_cart_one_order" on order_cart (cart_id) where deleted_at is null`,
]

/** The last walls against selling a piece twice and making two orders of a cart, whatever code writes. */
export default async function createStockWalls({ container }: ExecArgs): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const statement of STATEMENTS) {
    await knex.raw(statement)
  }
}
