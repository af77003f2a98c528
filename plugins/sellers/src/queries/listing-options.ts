import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A craft of a stall, as its goods are listed under it. Names Vietnamese. */
export interface CraftToList {
  handle: string
  name: string
  /** Its goods are eaten, and more must be told of them. */
  is_food: boolean
  /** In the order of work. */
  steps: { id: string; name: string }[]
}

const STATEMENT = `
select craft.handle, craft.name, craft.is_food,
       coalesce((select json_agg(json_build_object('id', id, 'name', name) order by position)
                   from craft_step where craft_id = craft.id and deleted_at is null), '[]') as steps
  from craft
 where craft.id = any((select craft_ids from seller where id = :seller_id)::text[]) and craft.deleted_at is null
 order by craft.position`

/** The crafts a stall may list under, in one statement. */
export async function readCraftsToList(container: MedusaContainer, sellerId: string): Promise<CraftToList[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: CraftToList[] }>(STATEMENT, { seller_id: sellerId })
  return rows
}
