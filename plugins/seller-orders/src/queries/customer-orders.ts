import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export interface CustomerOrder {
  id: string
  /** Opens the order's page. */
  code: string
  display_id: number
  placed_at: Date
  /** Đồng, tax and shipping included. */
  total: number
}

const MOST = 50

/** A customer's newest orders with their codes, in one statement. */
export async function readOrdersOf(container: MedusaContainer, customerId: string): Promise<CustomerOrder[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: CustomerOrder[] }>(
    `select ord.id, order_code.code, ord.display_id, ord.created_at as placed_at,
            (summary.totals->>'current_order_total')::float8 as total
       from "order" ord
       join order_code on order_code.order_id = ord.id and order_code.deleted_at is null
       join order_summary summary on summary.order_id = ord.id and summary.version = ord.version
        and summary.deleted_at is null
      where ord.customer_id = ? and not ord.is_draft_order and ord.deleted_at is null
      order by ord.created_at desc, ord.id desc limit ${MOST}`,
    [customerId],
  )
  return rows
}
