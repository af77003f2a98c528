/** Shelves of an officer's list: how lots stand, and what somebody should look at. */
export const LOT_SHELVES = ["open", "closed", "recalled", "alerts", "broken"] as const
export type LotShelf = (typeof LOT_SHELVES)[number]

/** Of a row `lot`: alerts that nobody settled, and whether its history was changed. */
export const OPEN_ALERTS = `(select count(*) from trace_alert alert
  where alert.lot_id = lot.id and alert.settled_at is null and alert.deleted_at is null)::integer`
export const IS_BROKEN = "(chain_check.broken_at is not null)"

/** What is left of a lot on the shelf `:shelf`; `:shelf` null is all. */
export const ON_SHELF = `case when :shelf::text is null then true
  when :shelf = 'alerts' then exists (select from trace_alert alert
    where alert.lot_id = lot.id and alert.settled_at is null and alert.deleted_at is null)
  when :shelf = 'broken' then ${IS_BROKEN}
  else lot.state = :shelf end`

export const ISO = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** All that a list and a lot's own page show officers of a lot. */
export const STAFF_LOT = `lot.id, lot.lot_no, lot.template, lot.state, lot.quantity, lot.unit, lot.made_from, lot.best_before,
  lot.event_count, ${ISO("lot.created_at")} as created_at, ${ISO("lot.recalled_at")} as recalled_at, lot.recall_reason,
  case when product.id is not null then json_build_object('id', product.id, 'title', product.title, 'handle', product.handle,
    'is_on_sale', product.status = 'published') end as product,
  json_build_object('id', seller.id, 'name', seller.name) as seller,
  ${OPEN_ALERTS} as alert_count, ${ISO("chain_check.broken_at")} as broken_at,
  coalesce((select sum(code.scan_count) from trace_code code where code.lot_id = lot.id and code.deleted_at is null), 0)::integer as scan_count`

export const STAFF_LOT_FROM = `from lot
  join seller on seller.id = lot.seller_id
  left join product on product.id = lot.product_id and product.deleted_at is null
  left join chain_check on chain_check.lot_id = lot.id and chain_check.deleted_at is null`

/** Within the officer's place. */
export const IN_REACH =
  "lot.deleted_at is null and (:commune_code::text is null or seller.commune_code = :commune_code)"
