import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { showsBadgeSql } from "./badge-sql"

/** A star that a piece carries, and what the piece was called when it was verified. */
export interface ListingStar {
  stars: 3 | 4 | 5
  product_title: string | null
}

const STATEMENT = `
select certificate.stars, certificate.product_title
  from listing_draft draft
  join certificate on certificate.product_id = draft.product_id and ${showsBadgeSql()}
 where draft.seller_id = :seller_id and draft.client_key = :client_key and draft.deleted_at is null`

/** The star of the goods that a draft of the stall changes; null where there is none. One statement. */
export async function readListingStar(
  container: MedusaContainer,
  of: { seller_id: string; client_key: string },
): Promise<ListingStar | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: ListingStar[] }>(STATEMENT, { ...of })
  return rows[0] ?? null
}
