import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The moment the calendar month began in Vietnam, as SQL. */
const MONTH_BEGAN = `date_trunc('month', now() at time zone 'Asia/Ho_Chi_Minh') at time zone 'Asia/Ho_Chi_Minh'`

/** Pieces of a row `product` that were ordered this calendar month, all forms together; what was cancelled is not made. */
export const ORDERED_THIS_MONTH = `
  (select coalesce(sum(item.quantity), 0)::float8
     from order_line_item line
     join order_item item on item.item_id = line.id and item.deleted_at is null
     join "order" ord on ord.id = item.order_id and ord.version = item.version and ord.deleted_at is null
    where line.product_id = product.id and line.deleted_at is null
      and ord.canceled_at is null and ord.created_at >= ${MONTH_BEGAN}
      and not exists (select from seller_order_item own join seller_order share on share.id = own.seller_order_id
        where own.line_item_id = line.id and share.state in ('declined', 'cancelled')))`

/** The same for some products, by id; one statement. */
export async function readOrderedThisMonth(
  container: MedusaContainer,
  productIds: string[],
): Promise<Map<string, number>> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { id: string; ordered: number }[] }>(
    `select product.id, ${ORDERED_THIS_MONTH} as ordered from product where product.id = any(?)`,
    [productIds],
  )
  return new Map(rows.map(({ id, ordered }) => [id, ordered]))
}
