import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Pieces of a product ordered since the calendar month began in Vietnam, all forms together; what was cancelled is not made. */
const COUNT = `
  create or replace function pieces_ordered_this_month(asked text) returns double precision language sql stable as $$
    select coalesce(sum(item.quantity), 0)::float8
      from order_line_item line
      join order_item item on item.item_id = line.id and item.deleted_at is null
      join "order" ord on ord.id = item.order_id and ord.version = item.version and ord.deleted_at is null
     where line.product_id = asked and line.deleted_at is null and ord.canceled_at is null
       and ord.created_at >=
           date_trunc('month', now() at time zone 'Asia/Ho_Chi_Minh') at time zone 'Asia/Ho_Chi_Minh'
       and not exists (select from seller_order_item own join seller_order share on share.id = own.seller_order_id
         where own.line_item_id = line.id and share.state in ('declined', 'cancelled'))
  $$`

/**
 * When the transaction ends that wrote an order's lines: goods of which a household makes so many in a month are not
 * ordered beyond that. Whoever orders the same goods waits here for the one before, in whatever process, and then sees
 * that order too; the goods of an order are held in one sequence everywhere. Copies of lines that core makes with each
 * version of an order are no new lines, so an order of a month that was full since is not refused again.
 */
const REFUSE = `
  create or replace function refuse_beyond_capacity() returns trigger language plpgsql as $$
  declare
    made record;
    ordered double precision;
  begin
    for made in
      select line.product_id, listing.monthly_capacity as capacity, sum(item.quantity) as own
        from order_item mine
        join order_item item on item.order_id = mine.order_id and item.version = mine.version
        join order_line_item line on line.id = item.item_id
        join listing on listing.product_id = line.product_id and listing.monthly_capacity is not null
             and listing.deleted_at is null
       where mine.item_id = new.id
       group by line.product_id, listing.monthly_capacity
       order by line.product_id
    loop
      perform pg_advisory_xact_lock(hashtextextended('work-of-a-month:' || made.product_id, 0));
      ordered := pieces_ordered_this_month(made.product_id);
      if ordered > made.capacity then
        raise exception 'capacity_reached: % left of %', greatest(0, made.capacity - ordered + made.own), made.product_id;
      end if;
    end loop;
    return null;
  end
  $$`

/**
 * Goods that were listed before pieces made to order went uncounted: where the household said how many it makes in a month
 * and typed no number, one month's work stood as the stock, and nothing filled it again. Wherever a number may have been
 * typed, in the answers of any size or later on the page of prices and stock, the goods stay counted, as they do where the
 * answers are a wish that nobody has approved.
 */
const UNCOUNTED = `
  update product_variant variant set allow_backorder = true, updated_at = now()
    from listing, listing_draft draft
   where listing.product_id = variant.product_id and listing.deleted_at is null
     and listing.lead_time_days is not null and listing.monthly_capacity is not null and not listing.one_of_a_kind
     and draft.product_id = variant.product_id and draft.state = 'published' and draft.deleted_at is null
     and variant.deleted_at is null and not variant.allow_backorder
     and coalesce(draft.answers->>'quantity', '') = ''
     and not exists (
       select from jsonb_array_elements(case when jsonb_typeof(draft.answers->'variants') = 'array'
           then draft.answers->'variants' else '[]' end) size
        where coalesce(size->>'quantity', '') <> '')
     and not exists (
       select from goods_change change, jsonb_array_elements(case when jsonb_typeof(change.after->'variants') = 'array'
           then change.after->'variants' else '[]' end) size
        where change.product_id = variant.product_id and change.deleted_at is null and jsonb_exists(size, 'stocked'))`

const STATEMENTS = [
  COUNT,
  REFUSE,
  `drop trigger if exists refuse_beyond_capacity on order_line_item`,
  `create constraint trigger refuse_beyond_capacity after insert on order_line_item
     deferrable initially deferred
     for each row when (new.product_id is not null)
     execute function refuse_beyond_capacity()`,
  UNCOUNTED,
]

/** The last wall against promising more of what is made to order than is made in a month, whatever code writes. */
export default async function createWorkOfAMonth({ container }: ExecArgs): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const statement of STATEMENTS) {
    await knex.raw(statement)
  }
}
