import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Key in the File Module of a photo of this share; null where it has none of this id. One statement. */
export async function readSharePhoto(
  container: MedusaContainer,
  wish: { share_id: string; id: string },
): Promise<string | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { file_id: string }[] }>(
    "select file_id from share_picture where id = :id and seller_order_id = :share_id and deleted_at is null",
    wish,
  )
  return rows[0]?.file_id ?? null
}
