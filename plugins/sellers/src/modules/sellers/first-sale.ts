import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"

export interface FirstSale {
  /** When the order was placed, UTC. */
  at: Date
  order_id: string
  /** Id of the sales channel. */
  channel: string | null
}

export interface FirstSaleBefore {
  id: string
  first_sale_at: Date | null
  first_sale_order_id: string | null
  first_sale_channel: string | null
}

/** See `SellersModuleService.recordFirstSale`. */
export async function writeFirstSale(
  manager: EntityManager,
  sellerIds: string[],
  sale: FirstSale,
): Promise<FirstSaleBefore[]> {
  if (sellerIds.length === 0) {
    return []
  }
  const places = sellerIds.map(() => "?").join(", ")
  return await manager.execute<FirstSaleBefore[]>(
    `update seller
        set first_sale_at = ?, first_sale_order_id = ?, first_sale_channel = ?, updated_at = now()
       from (select id, first_sale_at, first_sale_order_id, first_sale_channel
               from seller where id in (${places}) order by id for update) as before
      where seller.id = before.id
        and seller.deleted_at is null
        and (before.first_sale_at is null or before.first_sale_at > ?)
     returning before.*`,
    [sale.at, sale.order_id, sale.channel, ...sellerIds, sale.at],
  )
}
