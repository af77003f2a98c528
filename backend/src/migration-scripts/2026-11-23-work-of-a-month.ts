import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * As in `2026-11-22-work-promised-again`, and no dearer where a product was ordered for years: an order's lines are written in
 * its own moment, so lines of before the month (and an hour) are not looked at; a line is of one share, which is looked up by it.
 */
const COUNT = `
  create or replace function pieces_ordered_this_month(asked text) returns double precision language sql stable as $$
    select (select coalesce(sum(item.quantity), 0)
        from order_line_item line
        join order_item item on item.item_id = line.id and item.deleted_at is null
        join "order" ord on ord.id = item.order_id and ord.version = item.version and ord.deleted_at is null
       where line.product_id = asked and line.deleted_at is null and line.created_at >= began.at - interval '1 hour'
         and ord.canceled_at is null and ord.created_at >= began.at
         and coalesce((select share.state from seller_order_item own join seller_order share on share.id = own.seller_order_id
           where own.line_item_id = line.id and own.deleted_at is null limit 1), '') not in ('declined', 'cancelled'))::float8
     + (select coalesce(sum(item.quantity), 0)
        from share_replacement again
        join share_return_item item on item.share_return_id = again.share_return_id and item.deleted_at is null
        join order_line_item line on line.id = item.line_item_id and line.product_id = asked
       where again.created_at >= began.at and again.state <> 'ended' and again.deleted_at is null)::float8
      from (select date_trunc('month', now() at time zone 'Asia/Ho_Chi_Minh') at time zone 'Asia/Ho_Chi_Minh' as at) began
  $$`

const STATEMENTS = [
  COUNT,
  `create index if not exists "IDX_order_line_item_product_month" on order_line_item (product_id, created_at)
     where deleted_at is null`,
]

/** What was ordered of a product this month is found by an index: placing asks for it, with a lock in hand. */
export default async function indexWorkOfAMonth({ container }: ExecArgs): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const statement of STATEMENTS) {
    await knex.raw(statement)
  }
}
