import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export interface CartState {
  /** It became an order, or is just becoming one. */
  completed: boolean
  /** The account that owns the cart; null for a guest's, whose id is a bearer secret. */
  owner_id: string | null
}

/** Whose a cart is and whether it became an order: one statement, asked on every request that names a cart. */
export async function readCartState(container: MedusaContainer, cartId: string): Promise<CartState | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: CartState[] }>(
    `select cart.completed_at is not null or exists (
              select from order_cart where cart_id = cart.id and deleted_at is null) as completed,
            case when customer.has_account then customer.id end as owner_id
       from cart left join customer on customer.id = cart.customer_id
      where cart.id = ? and cart.deleted_at is null`,
    [cartId],
  )
  return rows[0] ?? null
}

/** Closes a cart that became an order and was opened again by another process, whose order did not stand. */
export async function closeCart(container: MedusaContainer, cartId: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.raw(
    `update cart set completed_at = now(), updated_at = now()
      where id = ? and completed_at is null
        and exists (select from order_cart where cart_id = cart.id and deleted_at is null)`,
    [cartId],
  )
}
