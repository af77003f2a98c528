import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SignedDay } from "../modules/traceability/daily-roots"

const COLUMNS = "day, size, root, key_id, signature, public_key"

/** Signed days, the newest first, and how many there are. */
export async function readTraceRoots(
  container: MedusaContainer,
  page: { limit: number; offset: number },
): Promise<{ roots: SignedDay[]; count: number }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { count: number; roots: SignedDay[] }[] }>(
    `select (select count(*) from chain_root)::int as count, coalesce(json_agg(page order by day desc), '[]') as roots
       from (select ${COLUMNS} from chain_root order by day desc limit :limit offset :offset) page`,
    page,
  )
  return rows[0] ?? { roots: [], count: 0 }
}

/** One signed day; null where it was not signed. */
export async function readTraceRoot(container: MedusaContainer, day: string): Promise<SignedDay | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: SignedDay[] }>(`select ${COLUMNS} from chain_root where day = ?`, [day])
  return rows[0] ?? null
}
