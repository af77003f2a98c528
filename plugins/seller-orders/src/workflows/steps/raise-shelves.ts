import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ShelfGain } from "../rules/shelf-gains"

/** What goods came back by: a parcel whose share ended, or a return. */
export interface Homecoming {
  by: "parcel" | "return"
  id: string
  levels: ShelfGain[]
}

const MARK = {
  parcel:
    "update seller_order set counted_at = now(), updated_at = now() where id = ? and counted_at is null returning id",
  return:
    "update share_return set restocked_at = now(), updated_at = now() where id = ? and restocked_at is null returning id",
}
const UNMARK = {
  parcel:
    "update seller_order set counted_at = null, updated_at = now() where id = ? and counted_at is not null returning id",
  return:
    "update share_return set restocked_at = null, updated_at = now() where id = ? and restocked_at is not null returning id",
}

/**
 * Mark and shelves in one statement, levels in one sequence everywhere: a process that dies leaves both or neither, and of two that
 * come at once one moves them. Core's own step knows no mark.
 */
const MOVE = (mark: string, sign: "+" | "-") => `with marked as (${mark}),
  gained as (
    select one.inventory_item_id, one.location_id, sum(one.adjustment) as pieces
      from marked, jsonb_to_recordset(?::jsonb) as one(inventory_item_id text, location_id text, adjustment numeric)
     group by one.inventory_item_id, one.location_id
  ), held as (
    select level.id, level.stocked_quantity ${sign} gained.pieces as stocked
      from gained join inventory_level level using (inventory_item_id, location_id)
     where level.deleted_at is null
     order by level.inventory_item_id, level.location_id
       for update of level
  ), moved as (
    update inventory_level level set stocked_quantity = held.stocked,
        raw_stocked_quantity = jsonb_build_object('value', trim_scale(held.stocked)::text, 'precision', 20), updated_at = now()
      from held where level.id = held.id
  )
  select id from marked`

/** Whether this call moved them. */
async function move(container: MedusaContainer, statement: string, { id, levels }: Homecoming): Promise<boolean> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(statement, [id, JSON.stringify(levels)])
  return rows.length > 0
}

/** What came back and can be sold again is on the shelf, once, and noted as such. Undone where this run did it. */
export const raiseShelvesStep = createStep(
  "raise-shelves",
  async (back: Homecoming, { container }) => {
    const isMoved = await move(container, MOVE(MARK[back.by], "+"), back)
    return new StepResponse(back.id, isMoved ? back : null)
  },
  async (back, { container }) => {
    if (back) {
      await move(container, MOVE(UNMARK[back.by], "-"), back)
    }
  },
)
