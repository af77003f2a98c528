/** The parcel of a row `share`, noted on it or not, in SQL. */
export const PARCEL = `select fulfillment.id, fulfillment.location_id
  from order_fulfillment link join fulfillment on fulfillment.id = link.fulfillment_id
 where link.order_id = share.order_id and link.deleted_at is null and fulfillment.canceled_at is null
   and fulfillment.deleted_at is null and fulfillment.metadata->>'seller_order_id' = share.id
 order by fulfillment.created_at limit 1`

/**
 * What the shelves gain where a row `parcel` went out from, in SQL, as a list; `items` are rows of
 * `line_item_id` and `restock_quantity`. Goods whose pieces nobody counts are none of it.
 */
export const shelfGains = (
  items: string,
) => `(select coalesce(json_agg(json_build_object('inventory_item_id', need.inventory_item_id,
    'location_id', parcel.location_id, 'adjustment', item.restock_quantity * need.required_quantity)), '[]')
   from (${items}) item
   join order_line_item line on line.id = item.line_item_id
   join product_variant variant on variant.id = line.variant_id and variant.manage_inventory
   join product_variant_inventory_item need on need.variant_id = variant.id and need.deleted_at is null
   join inventory_level level on level.inventory_item_id = need.inventory_item_id
        and level.location_id = parcel.location_id and level.deleted_at is null
  where item.restock_quantity > 0)`

/** A gain, as core names its parts. */
export interface ShelfGain {
  inventory_item_id: string
  location_id: string
  adjustment: number
}
