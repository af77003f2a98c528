import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export interface VillageRow {
  id: string
  handle: string
  name: string
  commune: { code: string; full_name: string }
  province: { code: string; name: string }
  crafts: { handle: string; name: string }[]
  recognitions: { title: string; number: string | null; date: string | null }[]
}

const SQL = `
select village.id, village.handle, village.name,
       json_build_object('code', commune.code, 'full_name', commune.full_name) as commune,
       json_build_object('code', province.code, 'name', province.name) as province,
       coalesce((select json_agg(json_build_object('handle', craft.handle, 'name', craft.name) order by craft.position)
                   from village_craft join craft on craft.id = village_craft.craft_id and craft.deleted_at is null
                  where village_craft.village_id = village.id), '[]') as crafts,
       coalesce((select json_agg(json_build_object('title', title, 'number', number, 'date', date) order by date, id)
                   from village_recognition
                  where village_id = village.id and deleted_at is null), '[]') as recognitions
  from village
  join commune on commune.code = village.commune_code
  join province on province.code = commune.province_code
 where village.deleted_at is null
   and (:commune_code::text is null or commune.code = :commune_code)
   and (:province_code::text is null or province.code = :province_code)
 order by province.code, village.name, village.id`

/** Codes of the commune and province that an officer may see; null for all. */
export interface Place {
  commune_code: string | null
  province_code: string | null
}

/** The villages of a place for staff, by province and name; Vietnamese base text. One statement. */
export async function listVillages(container: MedusaContainer, place: Place): Promise<VillageRow[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: VillageRow[] }>(SQL, { ...place })
  return rows
}
