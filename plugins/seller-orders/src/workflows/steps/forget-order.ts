import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

const OTHERS = `select
    array(select payment_collection_id from order_payment_collection
           where order_id = :order_id and deleted_at is null) as collection_ids,
    array(select promotion_id from order_promotion where order_id = :order_id and deleted_at is null) as promotion_ids`

/**
 * Takes away what core links an order with, so that its cart, money and reductions can become another one. May be run
 * again where it was cut off; the cart's link goes last, for by it the rest is found.
 */
export async function forgetOrder(
  container: MedusaContainer,
  { order_id, cart_id }: { order_id: string; cart_id: string | null },
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { collection_ids: string[]; promotion_ids: string[] }[] }>(OTHERS, {
    order_id,
  })
  const { collection_ids = [], promotion_ids = [] } = rows[0] ?? {}
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const of = { [Modules.ORDER]: { order_id } }
  await link.dismiss([
    ...collection_ids.map((payment_collection_id) => ({ ...of, [Modules.PAYMENT]: { payment_collection_id } })),
    ...promotion_ids.map((promotion_id) => ({ ...of, [Modules.PROMOTION]: { promotion_id } })),
  ])
  if (cart_id) {
    await container.resolve(Modules.CART).updateCarts([{ id: cart_id, completed_at: null } as never])
    await link.dismiss([{ ...of, [Modules.CART]: { cart_id } }])
  }
}
