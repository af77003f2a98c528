import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * As in `2026-11-22-work-of-a-month`, and what a household makes once more this month for what came back. Pieces of one return count
 * by the day they were promised.
 */
const COUNT = `
  create or replace function pieces_ordered_this_month(asked text) returns double precision language sql stable as $$
    select (select coalesce(sum(item.quantity), 0)
        from order_line_item line
        join order_item item on item.item_id = line.id and item.deleted_at is null
        join "order" ord on ord.id = item.order_id and ord.version = item.version and ord.deleted_at is null
       where line.product_id = asked and line.deleted_at is null and ord.canceled_at is null
         and ord.created_at >= began.at
         and not exists (select from seller_order_item own join seller_order share on share.id = own.seller_order_id
           where own.line_item_id = line.id and share.state in ('declined', 'cancelled')))::float8
     + (select coalesce(sum(item.quantity), 0)
        from share_replacement again
        join share_return_item item on item.share_return_id = again.share_return_id and item.deleted_at is null
        join order_line_item line on line.id = item.line_item_id and line.product_id = asked
       where again.created_at >= began.at and again.state <> 'ended' and again.deleted_at is null)::float8
      from (select date_trunc('month', now() at time zone 'Asia/Ho_Chi_Minh') at time zone 'Asia/Ho_Chi_Minh' as at) began
  $$`

const STATEMENTS = [
  COUNT,
  // Pieces that are kept for a return name it; a few of all reservations.
  `create index if not exists "IDX_reservation_item_external" on reservation_item (external_id)
     where external_id is not null and deleted_at is null`,
]

/** What is sent once more for goods that came back takes its share of the month's work. */
export default async function countWorkPromisedAgain({ container }: ExecArgs): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const statement of STATEMENTS) {
    await knex.raw(statement)
  }
}
