import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SETTLED } from "../workflows/steps/clear-strays"

/** Orders that our carts became carry this key; drafts that staff make in Admin do not. */
const OF_A_CART = "jsonb_exists(ord.metadata, 'contact_phone') and not ord.is_draft_order"

const HAS_PAYMENT = `exists (select 1 from order_payment_collection of_order
    join payment on payment.payment_collection_id = of_order.payment_collection_id and payment.deleted_at is null
   where of_order.order_id = ord.id and of_order.deleted_at is null)`

const UNPAID = `select ord.id as order_id, link.cart_id from "order" ord
  left join order_cart link on link.order_id = ord.id and link.deleted_at is null
 where ord.deleted_at is null and ord.created_at < now() - ${SETTLED} and ${OF_A_CART} and not ${HAS_PAYMENT}
 order by ord.created_at limit 50`

const UNSHARED = `select ord.id as order_id from "order" ord
 where ord.deleted_at is null and ord.created_at < now() - ${SETTLED} and ${OF_A_CART} and ${HAS_PAYMENT}
   and (not exists (select 1 from seller_order where order_id = ord.id and deleted_at is null)
     or not exists (select 1 from order_code where order_id = ord.id and deleted_at is null))
 order by ord.created_at limit 50`

export interface Leftovers {
  /** Cut off before the payment. */
  unpaid: { order_id: string; cart_id: string | null }[]
  /** They stand, and lack shares or code. */
  unshared: { order_id: string }[]
}

/** Orders that processes left half made some minutes ago, the oldest of each kind; two statements. */
export async function readLeftovers(container: MedusaContainer): Promise<Leftovers> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [unpaid, unshared] = await Promise.all([
    knex.raw<{ rows: Leftovers["unpaid"] }>(UNPAID),
    knex.raw<{ rows: Leftovers["unshared"] }>(UNSHARED),
  ])
  return { unpaid: unpaid.rows, unshared: unshared.rows }
}

const DELIVERED = `select id from seller_order
  where state = 'delivered' and state_at < now() - interval '7 days' and deleted_at is null
  order by state_at limit 200`

/** Shares that the buyer has had for seven days without a word. */
export async function readLongDelivered(container: MedusaContainer): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(DELIVERED)
  return rows.map(({ id }) => id)
}
