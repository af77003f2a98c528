import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { HOUSEHOLD_SEES } from "./sees-buyer"

/**
 * Key in the File Module of a photo of this share; null where it has none of this id. `by_household`: a receipt, which carries name
 * and address, as long as the household sees who bought. One statement.
 */
export async function readSharePhoto(
  container: MedusaContainer,
  { share_id, id, by_household = false }: { share_id: string; id: string; by_household?: boolean },
): Promise<string | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { file_id: string }[] }>(
    `select photo.file_id from share_picture photo
       join seller_order share on share.id = photo.seller_order_id
      where photo.id = :id and share.id = :share_id and photo.deleted_at is null
        and (not :by_household::boolean or ${HOUSEHOLD_SEES}
          or not exists (select from share_replacement again where again.receipt_photo_id = photo.id))`,
    { share_id, id, by_household },
  )
  return rows[0]?.file_id ?? null
}
