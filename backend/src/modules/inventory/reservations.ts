import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Reserved } from "./shifts"

type By = "id" | "line_item_id" | "location_id"

/**
 * Reservations that stand, or that were taken away, held until the transaction ends: whoever deletes or restores one
 * at the same time waits, then finds nothing left to do.
 */
export async function holdReservations(
  manager: EntityManager,
  by: By,
  values: string | string[],
  state: "standing" | "deleted" = "standing",
): Promise<Reserved[]> {
  return await manager.execute<Reserved[]>(
    `select id, inventory_item_id, location_id, quantity::text as quantity, allow_backorder
       from reservation_item
      where ${by} in (select jsonb_array_elements_text(?::jsonb))
        and deleted_at is ${state === "standing" ? "null" : "not null"}
      order by id for update`,
    [JSON.stringify([values].flat())],
  )
}
