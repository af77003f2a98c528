import { InputError } from "@cho-lang/kit/input-error"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isPrepared, type PlaceableCart, refuseUnplaceable } from "../rules/placeable"

export interface Placeable {
  /** The order this cart already became. */
  order_id: string | null
  /** False where goods changed since the delivery was given, so that shipping and payment must follow. */
  prepared: boolean
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
  refuseUnplaceable(cart as unknown as PlaceableCart)
  return new StepResponse<Placeable>({ order_id: null, prepared: isPrepared(cart as unknown as PlaceableCart) })
})
