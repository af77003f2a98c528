import { vietnamDate } from "@cho-lang/kit/vietnam-date"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ORDERED_THIS_MONTH } from "../workflows/steps/monthly-orders"
import { CART_LINE_TOTAL, SENT_LINE } from "../workflows/steps/sent-line"
import { type BasketRow, type BasketView, toBasket } from "./basket-view"

/** Pieces of a variant that can be bought now, over all places of stock; null where stock is not counted. */
const STOCK = `case when variant.manage_inventory and not variant.allow_backorder then greatest(0, coalesce((
    select min(floor(coalesce(level.free, 0) / need.required_quantity))
      from product_variant_inventory_item need
      left join lateral (
        select sum(stocked_quantity - reserved_quantity) as free from inventory_level
         where inventory_item_id = need.inventory_item_id and deleted_at is null) level on true
     where need.variant_id = variant.id and need.deleted_at is null), 0)) end`

const ITEMS = `select json_agg(json_build_object(
    'id', line.id, 'variant_id', line.variant_id, 'product_handle', product.handle,
    'title', coalesce(spoken_product.translations->>'title', product.title, line.product_title, line.title),
    'variant_title', coalesce(spoken_variant.translations->>'title', variant.title, line.variant_title),
    'thumbnail', product.thumbnail, 'quantity', line.quantity, 'unit_price', line.unit_price,
    'total', ${CART_LINE_TOTAL},
    'stock', ${STOCK},
    'month_left', case when listing.monthly_capacity is not null
      then greatest(0, listing.monthly_capacity - ${ORDERED_THIS_MONTH}) end,
    'one_of_a_kind', coalesce(listing.one_of_a_kind, false),
    'available', coalesce(product.status = 'published' and seller.status = 'approved', false),
    'holiday_until', case when to_char(now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')
      between seller.holiday_from and seller.holiday_until then seller.holiday_until end,
    'seller_handle', seller.handle, 'seller_name', seller.name,
    'parcel', case when line.requires_shipping and seller.id is not null then ${SENT_LINE} end
    ) order by line.created_at, line.id)
  from cart_line_item line
  left join product on product.id = line.product_id and product.deleted_at is null
  left join product_variant variant on variant.id = line.variant_id and variant.deleted_at is null
  left join listing on listing.product_id = line.product_id and listing.deleted_at is null
  left join seller on seller.id = listing.seller_id and seller.deleted_at is null
  left join translation spoken_product on spoken_product.reference = 'product'
    and spoken_product.reference_id = product.id and spoken_product.locale_code = :locale
    and spoken_product.deleted_at is null
  left join translation spoken_variant on spoken_variant.reference = 'product_variant'
    and spoken_variant.reference_id = variant.id and spoken_variant.locale_code = :locale
    and spoken_variant.deleted_at is null
 where line.cart_id = cart.id and line.deleted_at is null`

const BASKET = `select cart.id, cart.completed_at is not null as completed, cart.currency_code,
    cart.email, cart.metadata->>'contact_phone' as contact_phone,
    address.first_name as recipient_name, address.phone as recipient_phone, address.address_1 as street,
    address.city as commune_name, address.province as province_name,
    address.metadata->>'commune_code' as commune_code, address.metadata->>'note' as note,
    coalesce((address.metadata->>'is_gift')::boolean, false) as is_gift, address.metadata->>'gift_note' as gift_note,
    (select province_code from commune where code = address.metadata->>'commune_code') as province_code,
    case when exists (select from cart_payment_collection link
        join payment_session session on session.payment_collection_id = link.payment_collection_id
       where link.cart_id = cart.id and link.deleted_at is null and session.status = 'pending' and session.deleted_at is null)
      then (select json_object_agg(method.data->>'seller_id', json_build_object('fee_vnd', method.amount, 'way', method.data))
              from cart_shipping_method method
             where method.cart_id = cart.id and method.data->>'seller_id' is not null and method.deleted_at is null)
      end as settled,
    coalesce(cart.metadata->'pick_up', '[]') as pick_up,
    coalesce((${ITEMS}), '[]') as items
  from cart
  left join cart_address address on address.id = cart.shipping_address_id and address.deleted_at is null
 where cart.id = :id and cart.deleted_at is null`

/** A cart as its screen needs it, in one statement; null when there is none. Prices include tax. */
export async function readBasket(container: MedusaContainer, id: string, locale = "vi-VN"): Promise<BasketView | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: BasketRow[] }>(BASKET, { id, locale })
  return rows[0] ? toBasket(rows[0], vietnamDate(new Date())) : null
}
