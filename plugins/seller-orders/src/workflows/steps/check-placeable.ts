import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isPrepared, isSettledAsCollected, type PlaceableCart, refuseUnplaceable } from "../rules/placeable"

export interface Placeable {
  /** The order this cart already became. */
  order_id: string | null
  /** False where goods changed since the delivery was given, so that shipping and payment must follow. */
  prepared: boolean
}

/** A stall to which the buyer comes, as long as it lets buyers come. */
const COMES = `jsonb_exists(coalesce(cart.metadata->'pick_up', '[]'), listing.seller_id)
  and exists (select from seller_delivery terms
    where terms.seller_id = listing.seller_id and terms.pick_up and terms.deleted_at is null)`
const COLLECTED = `select not exists (select from cart_line_item line
    join listing on listing.product_id = line.product_id and listing.deleted_at is null
   where line.cart_id = cart.id and line.requires_shipping and line.deleted_at is null and not (${COMES})) as is_collected
  from cart where cart.id = ?`

/** Whether the buyer comes for all there is now: other goods may have come into the cart since the delivery was given. */
async function isCollected(container: MedusaContainer, cartId: string): Promise<boolean> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { is_collected: boolean }[] }>(COLLECTED, [cartId])
  return rows[0]?.is_collected ?? false
}

/**
 * Looks for the order this cart already became; without one, the cart must hold goods and a delivery.
 * @throws InputError `cart_not_found`, `cart_empty`, `delivery_missing`
 */
export const checkPlaceableStep = createStep("check-placeable", async (cartId: string, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: links } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: cartId },
  })
  const orderId: string | undefined = links[0]?.order_id
  if (orderId) {
    return new StepResponse<Placeable>({ order_id: orderId, prepared: true })
  }
  const { data: carts } = await query.graph({
    entity: "cart",
    fields: [
      "id",
      "email",
      "metadata",
      "items.id",
      "shipping_address.*",
      "shipping_methods.data",
      "payment_collection.payment_sessions.status",
    ],
    filters: { id: cartId },
  })
  const cart = carts[0]
  if (!cart) {
    throw new InputError({ code: "cart_not_found", type: "not_found", message: "No such cart" })
  }
  const placeable = cart as unknown as PlaceableCart
  const prepared = isPrepared(placeable)
  const is_collected = prepared ? isSettledAsCollected(placeable) : await isCollected(container, cartId)
  refuseUnplaceable({ ...placeable, is_collected })
  return new StepResponse<Placeable>({ order_id: null, prepared })
})
