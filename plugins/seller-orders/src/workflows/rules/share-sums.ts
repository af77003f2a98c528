/**
 * Sums of a share in SQL, in đồng, tax included, as the order stands now. `share` is the row of `seller_order`, `ord`
 * its order.
 */

/** A line's price for all its pieces after reductions; `item` is `order_item`, `line` is `order_line_item`. */
export const LINE_TOTAL = `(coalesce(item.unit_price, line.unit_price) * item.quantity - coalesce((
  select sum(amount) from order_line_item_adjustment
   where item_id = line.id and version = ord.version and deleted_at is null), 0))::float8`

/** A shipping method after reductions; `method` is `order_shipping_method`. */
export const METHOD_TOTAL = `(method.amount - coalesce((select sum(amount) from order_shipping_method_adjustment
  where shipping_method_id = method.id and version = ord.version and deleted_at is null), 0))::float8`

/** The share's lines at the order's version. */
export const SHARE_LINES = `seller_order_item own
  join order_item item on item.order_id = ord.id and item.version = ord.version and item.item_id = own.line_item_id
       and item.deleted_at is null
  join order_line_item line on line.id = item.item_id`

export const GOODS_TOTAL = `(select coalesce(sum(${LINE_TOTAL}), 0)::float8 from ${SHARE_LINES}
  where own.seller_order_id = share.id and own.deleted_at is null)`

export const SHIPPING_TOTAL = `(select coalesce(sum(${METHOD_TOTAL}), 0)::float8 from order_shipping_method method
  where method.id = share.shipping_method_id)`

export const ISO = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** What came back of the share's goods, at the price they were sold for. */
export const RETURNED_TOTAL = `(select coalesce(sum(
    ${LINE_TOTAL} / nullif(item.quantity, 0) * (item.return_received_quantity + item.return_dismissed_quantity)), 0)::float8
  from ${SHARE_LINES} where own.seller_order_id = share.id and own.deleted_at is null)`

/** What the order owes less for the share: core copies credit lines with each version, so only the newest count. */
export const CREDIT_TOTAL = `(select coalesce(sum(amount), 0)::float8 from order_credit_line
  where order_id = ord.id and version = ord.version and reference = 'seller_order' and reference_id = share.id
    and deleted_at is null)`

/** What the pieces of a row `share_return` one were sold for. */
export const RETURN_WORTH = `(select coalesce(round(sum(${LINE_TOTAL} / nullif(item.quantity, 0) * wish.quantity)), 0)::float8
  from share_return_item wish
  join order_item item on item.order_id = ord.id and item.version = ord.version and item.item_id = wish.line_item_id
       and item.deleted_at is null
  join order_line_item line on line.id = item.item_id
 where wish.share_return_id = one.id and wish.deleted_at is null)`
