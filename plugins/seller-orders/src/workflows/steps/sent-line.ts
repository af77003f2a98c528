/** Working days until the goods of a row `listing` are packed; goods that lie ready wait for the household to accept. */
export const MAKE_DAYS = "greatest(1, coalesce(listing.lead_time_days, 1))"

/** First and last day of the holiday of a row `seller`. */
export const CLOSED = `case when seller.holiday_from is not null
    then json_build_object('from', seller.holiday_from, 'until', seller.holiday_until) end`

/** Where a row `seller` sends from. */
export const FROM = `json_build_object('commune_code', seller.commune_code, 'province_code',
    (select province_code from commune where code = seller.commune_code))`

/**
 * A line of a cart as `SentLine` of `rules/delivery-fees.ts`, in SQL; rows `line`, `variant`, `product`, `listing` and
 * `seller`. Placing and the basket read it here, so that both say the same.
 */
export const SENT_LINE = `json_build_object('seller_id', seller.id, 'quantity', line.quantity,
    'grams', coalesce(variant.weight, product.weight), 'from', ${FROM}, 'make_days', ${MAKE_DAYS}, 'closed', ${CLOSED})`
