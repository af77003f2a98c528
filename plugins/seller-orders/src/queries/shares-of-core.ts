import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Orders that one of core's rows is of, in SQL. */
const ORDERS = {
  order: "select :id::text",
  payment: `select link.order_id from payment
    join order_payment_collection link on link.payment_collection_id = payment.payment_collection_id where payment.id = :id`,
  payment_collection: "select order_id from order_payment_collection where payment_collection_id = :id",
  claim: "select order_id from order_claim where id = :id",
  exchange: "select order_id from order_exchange where id = :id",
  return: "select order_id from return where id = :id",
  fulfillment: "select order_id from order_fulfillment where fulfillment_id = :id",
} as const

/** What core's routes name in their path. */
export type CoreThing = keyof typeof ORDERS

/** Ids of the stalls' shares of the order that something of core's is of; none where it has none. One statement. */
export async function readSharesOf(container: MedusaContainer, thing: CoreThing, id: string): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `select share.id from seller_order share
      where share.order_id in (${ORDERS[thing]}) and share.deleted_at is null order by share.position`,
    { id },
  )
  return rows.map((row) => row.id)
}
