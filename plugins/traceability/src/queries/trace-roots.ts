import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SignedDay } from "../modules/traceability/daily-roots"

const COLUMNS = "day, size, root, key_id, signature, public_key"

/** A key that signed, with the day from which it did. */
export interface SigningKey {
  key_id: string
  /** SubjectPublicKeyInfo, DER, base64. */
  public_key: string
  first_day: string
}

/** Signed days, the newest first, how many there are, and every key that ever signed, the newest first. */
export async function readTraceRoots(
  container: MedusaContainer,
  page: { limit: number; offset: number },
): Promise<{ roots: SignedDay[]; keys: SigningKey[]; count: number }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { count: number; roots: SignedDay[]; keys: SigningKey[] }[] }>(
    `select (select count(*) from chain_root)::int as count,
        (select coalesce(json_agg(known order by first_day desc), '[]')
           from (select key_id, public_key, min(day) as first_day from chain_root group by key_id, public_key) known) as keys,
        coalesce(json_agg(page order by day desc), '[]') as roots
       from (select ${COLUMNS} from chain_root order by day desc limit :limit offset :offset) page`,
    page,
  )
  return rows[0] ?? { roots: [], keys: [], count: 0 }
}

/** One signed day; null where it was not signed. */
export async function readTraceRoot(container: MedusaContainer, day: string): Promise<SignedDay | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: SignedDay[] }>(`select ${COLUMNS} from chain_root where day = ?`, [day])
  return rows[0] ?? null
}
