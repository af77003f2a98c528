/** Pieces of a variant row `product_variant` that can be sold now, as a number; what is not counted is plenty. */
const VARIANT_LEFT = `case when not product_variant.manage_inventory or product_variant.allow_backorder then 1
    else coalesce((select min(floor(part.available / part.required_quantity))
      from (select need.required_quantity, coalesce(sum(level.stocked_quantity - level.reserved_quantity), 0) as available
              from product_variant_inventory_item need
              left join inventory_level level on level.inventory_item_id = need.inventory_item_id and level.deleted_at is null
             where need.variant_id = product_variant.id and need.deleted_at is null
             group by need.inventory_item_id, need.required_quantity) part), 0) end`

/** Rows that the state of an item is read from: `item` to its product, listing and seller, each absent where it is gone. */
export const ITEM_JOINS = `
  left join product on product.id = item.product_id and product.deleted_at is null
  left join listing on listing.product_id = product.id and listing.deleted_at is null
  left join seller on seller.id = listing.seller_id and seller.deleted_at is null`

/**
 * Why a product of ITEM_JOINS is not shown now in a collection of a commune (expression of its code, null for the whole site):
 * `gone`, `stall_closed`, `moved`, `unpublished`, `out_of_stock`; null where it is. A stall on holiday keeps its place: it says when it is back. A spec holds it to what buyers see.
 */
export const droppedFrom = (commune: string): string => `case
    when product.id is null or listing.id is null then 'gone'
    when seller.id is null or seller.status <> 'approved' then 'stall_closed'
    when ${commune} <> seller.commune_code then 'moved'
    when product.status <> 'published' then 'unpublished'
    when not exists (select from product_variant
           join product_variant_price_set price_set on price_set.variant_id = product_variant.id and price_set.deleted_at is null
           join price on price.price_set_id = price_set.price_set_id and price.currency_code = 'vnd' and price.deleted_at is null
            and price.rules_count = 0 and price.price_list_id is null and price.min_quantity is null
          where product_variant.product_id = product.id and product_variant.deleted_at is null) then 'unpublished'
    when not exists (select from product_variant where product_variant.product_id = product.id
           and product_variant.deleted_at is null and ${VARIANT_LEFT} > 0)
      or listing.monthly_capacity <= pieces_ordered_this_month(product.id) then 'out_of_stock' end`
