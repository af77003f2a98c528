/** Working days until the goods of a row `listing` are packed; goods that lie ready wait for the household to accept. */
export const MAKE_DAYS = "greatest(1, coalesce(listing.lead_time_days, 1))"

/** First and last day of the holiday of a row `seller`. */
export const CLOSED = `case when seller.holiday_from is not null
    then json_build_object('from', seller.holiday_from, 'until', seller.holiday_until) end`

/** Where a row `seller` sends from. */
export const FROM = `json_build_object('commune_code', seller.commune_code, 'province_code',
    (select province_code from commune where code = seller.commune_code))`

/** How a row `seller` sends, as `StallTerms`; null where it does as the market does. */
export const TERMS = `(select json_build_object('zones', zones, 'free_from_vnd', free_from_vnd, 'pick_up', pick_up)
    from seller_delivery where seller_id = seller.id and deleted_at is null)`

/** What all pieces of a row `line` of a cart cost after reductions, in đồng. */
export const CART_LINE_TOTAL = `(line.unit_price * line.quantity - coalesce((select sum(amount)
    from cart_line_item_adjustment where item_id = line.id and deleted_at is null), 0))`

/**
 * A line of a cart as `SentLine` of `rules/delivery-fees.ts`, in SQL; rows `line`, `variant`, `product`, `listing` and
 * `seller`. Placing and the basket read it here, so that both say the same.
 */
export const SENT_LINE = `json_build_object('seller_id', seller.id, 'quantity', line.quantity,
    'grams', coalesce(variant.weight, product.weight), 'amount_vnd', ${CART_LINE_TOTAL}, 'from', ${FROM},
    'by_agreement', listing.delivery_by_agreement, 'make_days', ${MAKE_DAYS}, 'closed', ${CLOSED}, 'terms', ${TERMS})`
