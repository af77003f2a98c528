import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { iso } from "./grants"

/** A word as staff read it. Times ISO 8601, UTC; names null for the starting list and people who left. */
export interface HeldWordRow {
  id: string
  word: string
  reason: string
  added_by: string | null
  added_at: string
  ended_by: string | null
  ended_at: string | null
}

const NAME = (user: string) => `nullif(trim(concat(${user}.first_name, ' ', ${user}.last_name)), '')`

const STATEMENT = `
select held.id, held.word, held.reason, coalesce(${NAME("adder")}, adder.email) as added_by,
       ${iso("held.added_at")} as added_at, coalesce(${NAME("ender")}, ender.email) as ended_by,
       case when held.ended_at is not null then ${iso("held.ended_at")} end as ended_at
  from held_word held
  left join "user" adder on adder.id = held.added_by
  left join "user" ender on ender.id = held.ended_by
 where held.deleted_at is null
 order by held.ended_at is not null, held.word, held.id
 limit 1000`

/** Every word of the list and those taken off it, in one statement. */
export async function readHeldWords(container: MedusaContainer): Promise<HeldWordRow[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: HeldWordRow[] }>(STATEMENT)
  return rows
}
