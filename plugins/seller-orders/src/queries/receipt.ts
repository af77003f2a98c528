import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { HOUSEHOLD_SEES } from "./sees-buyer"

/** Whether a row `share` has a photo of its receipt, in SQL. */
export const HAS_RECEIPT = `exists (select from share_receipt receipt
  where receipt.seller_order_id = share.id and receipt.deleted_at is null)`

/**
 * The newest receipt of a share by its id, of one stall where `seller_id` names it and as long as its household sees it:
 * its file. One statement.
 */
export async function readReceiptFile(
  container: MedusaContainer,
  { id, seller_id = null }: { id: string; seller_id?: string | null },
): Promise<string | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { file_id: string }[] }>(
    `select receipt.file_id from share_receipt receipt
       join seller_order share on share.id = receipt.seller_order_id and share.deleted_at is null
      where share.id = :id and (:seller_id::text is null or share.seller_id = :seller_id and ${HOUSEHOLD_SEES}) and receipt.deleted_at is null
      order by receipt.created_at desc, receipt.id desc limit 1`,
    { id, seller_id },
  )
  return rows[0]?.file_id ?? null
}
