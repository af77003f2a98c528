import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StoredEvent } from "../workflows/rules/chain"

const STATEMENT = `
select position, event, hash, chain_hash from trace_event where lot_id = :lot_id and deleted_at is null order by position, id`

/** A lot's events as they are kept, for `verifyChain` and `epcisDocument`. */
export async function readChain(container: MedusaContainer, lot_id: string): Promise<StoredEvent[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: StoredEvent[] }>(STATEMENT, { lot_id })
  return rows
}
