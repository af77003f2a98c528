/**
 * What a line's goods are as far as giving back asks, in SQL: a JSON list of `made_to_order` and `food`; `line` is
 * `order_line_item`. As the listing says today: an order keeps no copy of it.
 */
export const GOODS_KINDS = `(select coalesce(json_agg(kind), '[]') from (
    select 'made_to_order' as kind from listing
     where listing.product_id = line.product_id and listing.lead_time_days is not null
    union
    select 'food' from listing left join craft on craft.id = listing.craft_id
     where listing.product_id = line.product_id and (listing.ingredients is not null or craft.is_food)) kinds)`
