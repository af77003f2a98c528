import { InputError } from "@cho-lang/kit/input-error"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { Shift } from "./shifts"

interface LevelKey {
  inventory_item_id: string
  location_id: string
}

const keyOf = ({ inventory_item_id, location_id }: LevelKey) => `${inventory_item_id} ${location_id}`

/**
 * Summed by level, locked in one order everywhere so that no two wait for each other, and moved only where enough is
 * free when the row is written: a level that another process is moving is waited for and read again.
 * Core keeps each number twice; both are written. `updated_at` tells the catalogue that a page must say something else.
 */
const SHIFT = `
  with asked as (
    select inventory_item_id, location_id, sum(quantity) as shift,
           coalesce(sum(quantity) filter (where bound), 0) as bound
      from jsonb_to_recordset(?::jsonb) as shift (inventory_item_id text, location_id text, quantity numeric, bound boolean)
     group by inventory_item_id, location_id
  ), held as (
    select level.id, asked.shift, asked.bound
      from asked join inventory_level level using (inventory_item_id, location_id)
     where level.deleted_at is null
     order by level.inventory_item_id, level.location_id
       for update of level
  )
  update inventory_level level
     set reserved_quantity = level.reserved_quantity + held.shift,
         raw_reserved_quantity = jsonb_build_object(
           'value', trim_scale(level.reserved_quantity + held.shift)::text, 'precision', 20),
         updated_at = now()
    from held
   where level.id = held.id
     and (held.bound <= 0 or level.stocked_quantity - level.reserved_quantity >= held.bound)
  returning level.inventory_item_id, level.location_id`

const FREE = `
  select asked.inventory_item_id, asked.location_id, level.id is not null as known, asked.bound,
         greatest(0, coalesce(level.stocked_quantity - level.reserved_quantity, 0))::float8 as free
    from (select inventory_item_id, location_id, coalesce(sum(quantity) filter (where bound), 0)::float8 as bound
            from jsonb_to_recordset(?::jsonb) as shift (
              inventory_item_id text, location_id text, quantity numeric, bound boolean)
           group by inventory_item_id, location_id) asked
    left join inventory_level level on level.inventory_item_id = asked.inventory_item_id
     and level.location_id = asked.location_id and level.deleted_at is null
   order by asked.inventory_item_id, asked.location_id`

type Found = LevelKey & { known: boolean; bound: number; free: number }

/** Why these shifts were not made: an item that does not lie at its place, else one of which too little is free. */
export async function refusal(manager: EntityManager, shifts: Shift[]): Promise<Error> {
  const levels = await manager.execute<Found[]>(FREE, [JSON.stringify(shifts)])
  const missing = levels.find(({ known }) => !known)
  if (missing) {
    const message = `Item ${missing.inventory_item_id} is not stocked at location ${missing.location_id}`
    return new MedusaError(MedusaError.Types.NOT_FOUND, message)
  }
  // Where somebody gave back meanwhile, the buyer tries again.
  const short = levels.find(({ bound, free }) => bound > free)
  return new InputError({
    code: "stock_insufficient",
    field: "quantity",
    type: "conflict",
    message: "Not enough in stock",
    details: short && { inventory_item_id: short.inventory_item_id, available: short.free },
  })
}

/**
 * Moves what is reserved of some levels, all or nothing, in one statement. Giving back to a level that is gone is no
 * error: there is nothing left to count.
 * @throws InputError `stock_insufficient` (409) with `available` pieces of the item
 * @throws MedusaError `not_found` where an item does not lie at the place
 */
export async function shiftReserved(manager: EntityManager, shifts: Shift[]): Promise<void> {
  if (shifts.length === 0) {
    return
  }
  const moved = await manager.execute<LevelKey[]>(SHIFT, [JSON.stringify(shifts)])
  const known = new Set(moved.map(keyOf))
  const missed = shifts.filter((shift) => !known.has(keyOf(shift)) && !shift.quantity.startsWith("-"))
  if (missed.length > 0) {
    throw await refusal(manager, missed)
  }
}

const ADD_STOCK = `
  update inventory_level
     set stocked_quantity = stocked_quantity + ?::numeric,
         raw_stocked_quantity = jsonb_build_object(
           'value', trim_scale(stocked_quantity + ?::numeric)::text, 'precision', 20),
         updated_at = now()
   where inventory_item_id = ? and location_id = ? and deleted_at is null
  returning id`

/** Adds to the stock of a level, or takes from it; answers the level's id, null where there is none. */
export async function addStock(
  manager: EntityManager,
  { inventory_item_id, location_id, quantity }: Omit<Shift, "bound">,
): Promise<string | null> {
  const values = [quantity, quantity, inventory_item_id, location_id]
  const [level] = await manager.execute<{ id: string }[]>(ADD_STOCK, values)
  return level?.id ?? null
}

const HOLD = `
  select level.id
    from jsonb_to_recordset(?::jsonb) as asked (inventory_item_id text, location_id text)
    join inventory_level level using (inventory_item_id, location_id)
   where level.deleted_at is null
   order by level.inventory_item_id, level.location_id
     for update of level`

/** Reservations that wait for goods to come are no promise of stock. */
const BELOW_PROMISED = `
  select asked.inventory_item_id
    from jsonb_to_recordset(?::jsonb) as asked (inventory_item_id text, location_id text, stocked_quantity numeric)
   where asked.stocked_quantity < (
     select coalesce(sum(quantity), 0) from reservation_item
      where inventory_item_id = asked.inventory_item_id and location_id = asked.location_id
        and not allow_backorder and deleted_at is null)
   limit 1`

/**
 * Holds the levels whose stock is about to be written, so that nothing is reserved meanwhile.
 * @throws InputError `stock_below_reserved` (409) where less would lie there than buyers were promised
 */
export async function holdForStock(
  manager: EntityManager,
  levels: (LevelKey & { stocked_quantity: string })[],
): Promise<void> {
  if (levels.length === 0) {
    return
  }
  const asked = JSON.stringify(levels)
  // Two statements: the second sees what was reserved while the first waited.
  await manager.execute(HOLD, [asked])
  const [short] = await manager.execute<{ inventory_item_id: string }[]>(BELOW_PROMISED, [asked])
  if (short) {
    throw new InputError({
      code: "stock_below_reserved",
      field: "stocked_quantity",
      type: "conflict",
      message: "Buyers were promised more than that",
      details: { inventory_item_id: short.inventory_item_id },
    })
  }
}
