import type { UpdateCartDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { addressBefore, toAddress } from "../rules/addresses"
import type { Delivery } from "../rules/delivery"
import type { Place } from "./find-commune"

export interface SaveDeliveryInput {
  cart_id: string
  delivery: Delivery
  place: Place
}

/**
 * Writes addresses and contact into the cart. No guest customer is made of an e-mail, as core would:
 * the order's code is the buyer's key. Undone by writing back what stood there.
 */
export const saveDeliveryStep = createStep(
  "save-delivery",
  async ({ cart_id, delivery, place }: SaveDeliveryInput, { container }) => {
    const carts = container.resolve(Modules.CART)
    const cart = await carts.retrieveCart(cart_id, {
      select: ["id", "email", "metadata"],
      relations: ["shipping_address", "billing_address"],
    })
    const shippingBefore = addressBefore(cart.shipping_address)
    const billingBefore = addressBefore(cart.billing_address)
    const address = toAddress(delivery, place)
    const before: UpdateCartDTO = {
      id: cart_id,
      email: cart.email ?? null,
      metadata: cart.metadata ?? null,
      ...(shippingBefore ? { shipping_address: shippingBefore } : { shipping_address_id: null }),
      ...(billingBefore ? { billing_address: billingBefore } : { billing_address_id: null }),
    }
    await carts.updateCarts([
      {
        id: cart_id,
        email: delivery.contact_email,
        metadata: { ...cart.metadata, contact_phone: delivery.contact_phone },
        shipping_address: { ...address, ...(shippingBefore && { id: shippingBefore.id }) },
        billing_address: { ...address, ...(billingBefore && { id: billingBefore.id }) },
      },
    ])
    return new StepResponse(undefined, before)
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(Modules.CART).updateCarts([before])
    }
  },
)
