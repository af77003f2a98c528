import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** True when the order is this customer's. One statement. */
export async function isOrderOf(container: MedusaContainer, orderId: string, customerId: string): Promise<boolean> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `select 1 from "order" where id = ? and customer_id = ? and not is_draft_order and deleted_at is null`,
    [orderId, customerId],
  )
  return rows.length > 0
}
