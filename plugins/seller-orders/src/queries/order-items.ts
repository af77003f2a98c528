/** A line as it was sold: Vietnamese text and price of that day; in another language the translation of today. */
export interface OrderItem {
  id: string
  variant_id: string | null
  /** Null when the product is no longer shown. */
  product_handle: string | null
  title: string
  variant_title: string | null
  /** Picture key. */
  thumbnail: string | null
  /** Name of who makes it, as it was said when it was ordered; null where that is the stall itself. */
  made_by: string | null
  quantity: number
  unit_price: number
  total: number
}

/** Lines of a row `ord` in the language `:locale`, in SQL; in the order of the basket: core writes an order's lines in one moment and with ids in no order. */
export const ORDER_ITEMS = `select json_agg(json_build_object(
    'id', line.id, 'variant_id', line.variant_id,
    'product_handle', case when product.status = 'published' then product.handle end,
    'title', coalesce(spoken_product.translations->>'title', line.product_title, line.title),
    'variant_title', coalesce(spoken_variant.translations->>'title', line.variant_title),
    'made_by', (select nullif(own.made_by, '') from seller_order_item own
      where own.line_item_id = line.id and own.deleted_at is null),
    'thumbnail', line.thumbnail, 'quantity', item.quantity,
    'unit_price', coalesce(item.unit_price, line.unit_price),
    'total', coalesce(item.unit_price, line.unit_price) * item.quantity - coalesce((
      select sum(amount) from order_line_item_adjustment
       where item_id = line.id and version = ord.version and deleted_at is null), 0),
    'seller_handle', seller.handle, 'seller_name', seller.name) order by (
      select min(cart_line.created_at) from order_cart
        join cart_line_item cart_line on cart_line.cart_id = order_cart.cart_id
       where order_cart.order_id = ord.id and cart_line.variant_id = line.variant_id), line.created_at, line.id)
  from order_item item
  join order_line_item line on line.id = item.item_id
  left join product on product.id = line.product_id and product.deleted_at is null
  left join listing on listing.product_id = line.product_id and listing.deleted_at is null
  left join seller on seller.id = listing.seller_id and seller.deleted_at is null
  left join translation spoken_product on spoken_product.reference = 'product'
    and spoken_product.reference_id = line.product_id and spoken_product.locale_code = :locale
    and spoken_product.deleted_at is null
  left join translation spoken_variant on spoken_variant.reference = 'product_variant'
    and spoken_variant.reference_id = line.variant_id and spoken_variant.locale_code = :locale
    and spoken_variant.deleted_at is null
 where item.order_id = ord.id and item.version = ord.version and item.deleted_at is null`
