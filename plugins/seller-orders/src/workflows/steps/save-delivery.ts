import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { addressBefore, toAddress } from "../rules/addresses"
import type { Language } from "../rules/buyer-message"
import type { Delivery } from "../rules/delivery"
import type { Place } from "./find-commune"

export interface SaveDeliveryInput {
  cart_id: string
  delivery: Delivery
  /** In which the buyer is told of the order; core's own locale would translate the lines that households read. */
  language: Language
  place: Place
  /** Ids of the stalls to which the buyer comes. */
  pick_up: string[]
}

/**
 * Writes address and contact into the cart; one address row serves delivery and bill. No guest customer is made
 * of an e-mail, as core would: the order's code is the buyer's key. Undone by writing back what stood there.
 */
export const saveDeliveryStep = createStep(
  "save-delivery",
  async ({ cart_id, delivery, language, place, pick_up }: SaveDeliveryInput, { container }) => {
    const carts = container.resolve(Modules.CART)
    const cart = await carts.retrieveCart(cart_id, {
      select: ["id", "email", "metadata", "shipping_address_id", "billing_address_id"],
      relations: ["shipping_address"],
    })
    const { shipping_address: known, email, metadata } = cart
    const address = toAddress(delivery, place)
    const { id } = known
      ? await carts.updateAddresses({ ...address, id: known.id })
      : await carts.createAddresses(address)
    await carts.updateCarts([
      {
        id: cart_id,
        email: delivery.contact_email,
        metadata: { ...metadata, contact_phone: delivery.contact_phone, language, pick_up },
        shipping_address_id: id,
        billing_address_id: id,
      },
    ])
    const cartBefore = {
      id: cart_id,
      email: email ?? null,
      metadata: metadata ?? null,
      shipping_address_id: known?.id ?? null,
      billing_address_id: (cart as { billing_address_id?: string | null }).billing_address_id ?? null,
    }
    return new StepResponse(undefined, {
      cart: cartBefore,
      address: known ? addressBefore(known) : null,
      createdId: known ? null : id,
    })
  },
  async (before, { container }) => {
    if (!before) {
      return
    }
    const carts = container.resolve(Modules.CART)
    await carts.updateCarts([before.cart])
    if (before.address) {
      await carts.updateAddresses(before.address)
    }
    if (before.createdId) {
      await carts.deleteAddresses(before.createdId)
    }
  },
)
