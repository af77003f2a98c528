import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORDER_CODES_MODULE } from "../../modules/order-codes"
import type { OrderCodesModuleService } from "../../modules/order-codes/service"
import { SELLER_ORDERS_MODULE } from "../../modules/seller-orders"
import type { SellerOrdersModuleService } from "../../modules/seller-orders/service"
import { STANDS } from "../rules/standing"
import { forgetOrder } from "./forget-order"

interface Leftover {
  order_id: string
  cart_id: string | null
  /** Somebody may still be at work on it, in another process. */
  is_young: boolean
  line_ids: string[]
}

/** What an order came from, where no payment of it was ever authorised: core authorises last, so all else may be missing. */
const LEFTOVER = `select ord.id as order_id, link.cart_id, ord.created_at > now() - interval '1 minute' as is_young,
    array(select distinct item_id from order_item where order_id = ord.id) as line_ids
  from "order" ord
  left join order_cart link on link.order_id = ord.id and link.deleted_at is null
 where ord.deleted_at is null
   and ord.id = coalesce(:order_id::text, (select order_id from order_cart where cart_id = :cart_id and deleted_at is null))
   and ord.canceled_at is null and not ${STANDS}`

async function undo(container: MedusaContainer, leftover: Leftover): Promise<void> {
  const { order_id, cart_id, line_ids } = leftover
  const orders = container.resolve(Modules.ORDER)
  await container.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(line_ids)
  const service = container.resolve<SellerOrdersModuleService>(SELLER_ORDERS_MODULE)
  const shares = await service.listSellerOrders({ order_id }, { select: ["id"] })
  await service.takeSharesBack(shares.map(({ id }) => id))
  await container.resolve<OrderCodesModuleService>(ORDER_CODES_MODULE).deleteOrderCodes({ order_id })

  await forgetOrder(container, { order_id, cart_id })
  await orders.deleteOrders([order_id])
}

/** Links of a cart to an order that is gone: it was undone, and the database went away before its link was. */
const DEAD_LINKS = `select order_id, cart_id from order_cart link
  where cart_id = ? and deleted_at is null
    and not exists (select from "order" where id = link.order_id and deleted_at is null)`

async function forgetDeadLinks(container: MedusaContainer, cartId: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { order_id: string; cart_id: string }[] }>(DEAD_LINKS, [cartId])
  for (const dead of rows) {
    await forgetOrder(container, dead)
  }
}

/**
 * Clears away an order whose making was cut off before its payment, by a process that died: the cart is open again and
 * its stock free. Named by its cart, or by itself where the link is missing. The caller holds the cart's lock, so that
 * nobody of this process is at work on it; where processes have no common lock, its age tells: a minute is longer than
 * any placing takes, and until then the answer is `busy`. Each piece of it can be taken away again, so a run that dies in the middle is followed by
 * another; nothing is put back. Answers how many were cleared away.
 * @throws InputError `busy` (409)
 */
export const undoLeftoverStep = createStep(
  "undo-leftover",
  async (of: { cart_id?: string; order_id?: string }, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw<{ rows: Leftover[] }>(LEFTOVER, {
      order_id: of.order_id ?? null,
      cart_id: of.cart_id ?? null,
    })
    for (const leftover of rows) {
      if (leftover.is_young) {
        throw new InputError({ code: "busy", type: "conflict", message: "This cart is being placed" })
      }
      await undo(container, leftover)
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`Order ${leftover.order_id} had been left half made; it was cleared away and its cart is open again`)
    }
    if (of.cart_id) {
      await forgetDeadLinks(container, of.cart_id)
    }
    return new StepResponse(rows.length)
  },
)
