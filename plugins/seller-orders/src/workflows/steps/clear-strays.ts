import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_ORDERS_MODULE } from "../../modules/seller-orders"
import type { SellerOrdersModuleService } from "../../modules/seller-orders/service"
import { forgetOrder } from "./forget-order"

/** A completion takes seconds and its lock two minutes; what is older belongs to nobody. */
export const SETTLED = "interval '5 minutes'"

const SHARES = `select share.id from seller_order share
  where share.created_at < now() - ${SETTLED} and share.deleted_at is null
    and not exists (select 1 from "order" where id = share.order_id and deleted_at is null) limit 100`

const RESERVATIONS = `select reservation.id from reservation_item reservation
  where reservation.created_at < now() - ${SETTLED} and reservation.deleted_at is null
    and reservation.line_item_id like 'ordli_%'
    and not exists (select 1 from order_item item join "order" ord on ord.id = item.order_id and ord.deleted_at is null
      where item.item_id = reservation.line_item_id and item.deleted_at is null) limit 100`

/** Of parts that ended, or whose order was cancelled as a whole: whoever let them go died before the goods were free. */
const ENDED = `select reservation.id from seller_order share
  join seller_order_item own on own.seller_order_id = share.id and own.deleted_at is null
  join reservation_item reservation on reservation.line_item_id = own.line_item_id and reservation.deleted_at is null
 where share.state in ('declined', 'cancelled') and share.state_at between now() - interval '30 days' and now() - ${SETTLED}
   and share.deleted_at is null limit 100`

/** The order was undone, and the database was gone before its link to the cart was: a cart with such a link counts as closed. */
const LINKS = `select order_id, cart_id from order_cart link
  where link.created_at < now() - ${SETTLED} and link.deleted_at is null
    and not exists (select from "order" where id = link.order_id and deleted_at is null) limit 100`

/** Closed by a completion that was cut off before it linked the order. */
const CARTS = `select cart.id from cart
  where cart.completed_at between now() - interval '3 days' and now() - ${SETTLED} and cart.deleted_at is null
    and not exists (select from order_cart where cart_id = cart.id and deleted_at is null) limit 100`

/**
 * Authorised for carts whose order did not come to be: cut off after the payment was written and before anybody knew.
 * Captured money is a person's to give back.
 */
const PAYMENTS = `select payment.id from payment
  join cart_payment_collection of_cart
    on of_cart.payment_collection_id = payment.payment_collection_id and of_cart.deleted_at is null
  where payment.created_at between now() - interval '3 days' and now() - ${SETTLED}
    and payment.canceled_at is null and payment.captured_at is null and payment.deleted_at is null
    and not exists (select from order_payment_collection of_order
       join "order" ord on ord.id = of_order.order_id and ord.deleted_at is null
      where of_order.payment_collection_id = payment.payment_collection_id and of_order.deleted_at is null) limit 100`

/** Last, and each by itself: what one bank refuses keeps nothing else from being mended. Answers how many there were. */
async function cancelPayments(container: MedusaContainer): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(PAYMENTS)
  for (const { id } of rows) {
    try {
      await container.resolve(Modules.PAYMENT).cancelPayment(id)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Payment ${id} has no order and cannot be cancelled: ${why}`)
    }
  }
  return rows.length
}

/**
 * Opens carts that were closed without an order or are linked to one that is gone; takes away shares and reservations
 * whose order does not exist, reservations of what ended, and cancels payments without one. Nothing is put back: each is of use to nobody. Answers how many of each.
 */
export const clearStraysStep = createStep("clear-strays", async (_: Record<string, never>, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const shares = (await knex.raw<{ rows: { id: string }[] }>(SHARES)).rows.map(({ id }) => id)
  const astray = (await knex.raw<{ rows: { id: string }[] }>(RESERVATIONS)).rows
  const ended = (await knex.raw<{ rows: { id: string }[] }>(ENDED)).rows
  const reservations = [...new Set([...astray, ...ended].map(({ id }) => id))]
  const links = (await knex.raw<{ rows: { order_id: string; cart_id: string }[] }>(LINKS)).rows
  for (const dead of links) {
    await forgetOrder(container, dead)
  }
  const carts = (await knex.raw<{ rows: { id: string }[] }>(CARTS)).rows
  if (carts.length > 0) {
    const opened = carts.map(({ id }) => ({ id, completed_at: null }))
    await container.resolve(Modules.CART).updateCarts(opened as never)
  }
  if (shares.length > 0) {
    await container.resolve<SellerOrdersModuleService>(SELLER_ORDERS_MODULE).takeSharesBack(shares)
  }
  if (reservations.length > 0) {
    await container.resolve(Modules.INVENTORY).deleteReservationItems(reservations)
  }
  return new StepResponse({
    links: links.length,
    carts: carts.length,
    payments: await cancelPayments(container),
    shares: shares.length,
    reservations: reservations.length,
  })
})
