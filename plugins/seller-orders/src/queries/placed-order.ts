import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { STANDS } from "../workflows/rules/standing"

export interface PlacedOrder {
  id: string
  display_id: number
  order_code: string
}

const SELECT = `select ord.id, ord.display_id, order_code.code as order_code
  from "order" ord join order_code on order_code.order_id = ord.id and order_code.deleted_at is null`

/**
 * The order a cart became, with its code; null while there is none. One that lacks its payment is none yet: it is being placed,
 * or a process died over it and the sweeper takes it away. One statement.
 */
export async function readOrderOfCart(container: MedusaContainer, cartId: string): Promise<PlacedOrder | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: PlacedOrder[] }>(
    `${SELECT} join order_cart on order_cart.order_id = ord.id and order_cart.deleted_at is null
      where order_cart.cart_id = ? and ord.deleted_at is null and ${STANDS}`,
    [cartId],
  )
  return rows[0] ?? null
}
