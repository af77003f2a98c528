import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readAddressWords } from "./address-words"

/** A commune of today and, where an old name led to it, that name. */
export interface CommuneHit {
  code: string
  name: string
  full_name: string
  province: { code: string; name: string }
  matched: { former_name: string } | null
}

/**
 * Classes of a hit, best first: 0 the name is what was typed, 1 the typed text begins with the name,
 * 2 it holds the name, 3 district or province read as it was typed, 4 the name begins with it,
 * 5 the words were found here and there.
 */
const SQL = `
with asked as (
  select to_tsquery('simple', :required) as required, to_tsquery('simple', :whole) as whole
), hits as (
  select code, null as former_name, search_name, search_text
    from commune, asked
   where to_tsvector('simple', search_text) @@ asked.required and deleted_at is null
  union all
  select commune_code, concat_ws(', ', full_name, district, province), search_name, search_text
    from former_commune, asked
   where to_tsvector('simple', search_text) @@ asked.required and deleted_at is null
), ranked as (
  select hits.code, former_name, length(search_text) as width,
         case when search_name in (:text, :core) then 0
              when starts_with(:text || ' ', search_name || ' ') or starts_with(:core || ' ', search_name || ' ') then 1
              when strpos(' ' || :text || ' ', ' ' || search_name || ' ') > 0 then 2
              when strpos(' ' || search_text || ' ', ' ' || :text || ' ') > 0 then 3
              when starts_with(search_name, :core) then 4
              else 5 end as class,
         not (to_tsvector('simple', search_text) @@ asked.whole) as partly,
         length(search_name) as name_length
    from hits, asked
), best as (
  select distinct on (code) * from ranked
   order by code, class, partly, former_name is not null, width, former_name
)
select commune.code, commune.name, commune.full_name,
       json_build_object('code', province.code, 'name', province.name) as province,
       case when former_name is not null then json_build_object('former_name', former_name) end as matched
  from best
  join commune using (code)
  join province on province.code = commune.province_code
 order by class, partly, case when class in (1, 2) then -name_length else name_length end,
          former_name is not null, commune.name, commune.code
 limit :limit`

/** Finds communes by words in any order, with or without marks, by names of today or before 1 July 2025. */
export async function findCommunes(container: MedusaContainer, typed: string, limit: number): Promise<CommuneHit[]> {
  const words = readAddressWords(typed)
  if (!words) {
    return []
  }
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: CommuneHit[] }>(SQL, { ...words, limit })
  return rows
}
