import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORDER_CODES_MODULE } from "../../modules/order-codes"
import type { OrderCodesModuleService } from "../../modules/order-codes/service"
import { SELLER_ORDERS_MODULE } from "../../modules/seller-orders"
import type { SellerOrdersModuleService } from "../../modules/seller-orders/service"
import { STANDS } from "../rules/standing"

interface Leftover {
  order_id: string
  cart_id: string | null
  /** Somebody may still be at work on it, in another process. */
  is_young: boolean
  line_ids: string[]
  collection_ids: string[]
  promotion_ids: string[]
}

/** What an order came from, where no payment of it was ever authorised: core authorises last, so all else may be missing. */
const LEFTOVER = `select ord.id as order_id, link.cart_id, ord.created_at > now() - interval '1 minute' as is_young,
    array(select distinct item_id from order_item where order_id = ord.id) as line_ids,
    array(select payment_collection_id from order_payment_collection
           where order_id = ord.id and deleted_at is null) as collection_ids,
    array(select promotion_id from order_promotion where order_id = ord.id and deleted_at is null) as promotion_ids
  from "order" ord
  left join order_cart link on link.order_id = ord.id and link.deleted_at is null
 where ord.deleted_at is null
   and ord.id = coalesce(:order_id::text, (select order_id from order_cart where cart_id = :cart_id and deleted_at is null))
   and ord.canceled_at is null and not ${STANDS}`

async function undo(container: MedusaContainer, leftover: Leftover): Promise<void> {
  const { order_id, cart_id, line_ids, collection_ids, promotion_ids } = leftover
  const orders = container.resolve(Modules.ORDER)
  await container.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(line_ids)
  const service = container.resolve<SellerOrdersModuleService>(SELLER_ORDERS_MODULE)
  const shares = await service.listSellerOrders({ order_id }, { select: ["id"] })
  await service.takeSharesBack(shares.map(({ id }) => id))
  await container.resolve<OrderCodesModuleService>(ORDER_CODES_MODULE).deleteOrderCodes({ order_id })

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
  await orders.deleteOrders([order_id])
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
    return new StepResponse(rows.length)
  },
)
