import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SellerOrderState } from "../modules/seller-orders/models"

export interface ShareOfCode {
  id: string
  state: SellerOrderState
}

/** The share of an order by what its buyer knows: the order's canonical code and the share's reference. One statement. */
export async function readShareByCode(
  container: MedusaContainer,
  wish: { code: string; reference: string },
): Promise<ShareOfCode | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: ShareOfCode[] }>(
    `select share.id, share.state from order_code
       join seller_order share on share.order_id = order_code.order_id and share.deleted_at is null
      where order_code.code = :code and share.reference = :reference and order_code.deleted_at is null`,
    wish,
  )
  return rows[0] ?? null
}
