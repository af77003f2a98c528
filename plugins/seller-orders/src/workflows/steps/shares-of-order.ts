import { vietnamDate } from "@cho-lang/kit/vietnam-date"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ratesOn } from "../rules/rates"

interface LineRow {
  display_id: number
  placed_at: Date
  line_item_id: string
  seller_id: string
  entity_type: string
  made_by: string
  /** The order's method for this seller. */
  own_method_id: string | null
  /** The only method of an order placed when one fee stood for the whole. */
  common_method_id: string | null
}

/** Lines in the order in which they stood in the cart; sellers as the listings say at this moment. */
const LINES = `select ord.display_id, ord.created_at as placed_at, line.id as line_item_id,
    seller.id as seller_id, seller.entity_type, coalesce(maker.name, '') as made_by,
    (select method.id from order_shipping shipping
       join order_shipping_method method on method.id = shipping.shipping_method_id
      where shipping.order_id = ord.id and shipping.version = 1 and shipping.deleted_at is null
        and method.data->>'seller_id' = seller.id order by method.id limit 1) as own_method_id,
    (select method.id from order_shipping shipping
       join order_shipping_method method on method.id = shipping.shipping_method_id
      where shipping.order_id = ord.id and shipping.version = 1 and shipping.deleted_at is null
        and method.data->>'seller_id' is null order by method.id limit 1) as common_method_id
  from "order" ord
  join order_item item on item.order_id = ord.id and item.version = 1 and item.deleted_at is null
  join order_line_item line on line.id = item.item_id
  join listing on listing.product_id = line.product_id and listing.deleted_at is null
  join seller on seller.id = listing.seller_id
  left join maker on maker.id = listing.maker_id and maker.deleted_at is null
 where ord.id = ? and ord.deleted_at is null
 order by line.created_at, line.id`

/** The shares an order is to have, one for each seller of its lines, with the rates of the day it was placed. */
export async function sharesOfOrder(container: MedusaContainer, orderId: string) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: LineRow[] }>(LINES, [orderId])
  const sellers = [...new Set(rows.map(({ seller_id }) => seller_id))]
  return sellers.flatMap((sellerId, index) => {
    const lines = rows.filter(({ seller_id }) => seller_id === sellerId)
    const [first] = lines
    if (!first) {
      return []
    }
    return [
      {
        seller_id: sellerId,
        position: index + 1,
        reference: `${first.display_id}-${index + 1}`,
        placed_at: first.placed_at,
        shipping_method_id: first.own_method_id ?? (index === 0 ? first.common_method_id : null),
        ...ratesOn(vietnamDate(first.placed_at), first.entity_type),
        lines: lines.map(({ line_item_id, made_by }) => ({ line_item_id, made_by })),
      },
    ]
  })
}
