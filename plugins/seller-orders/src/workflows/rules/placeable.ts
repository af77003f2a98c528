import { InputError } from "@cho-lang/kit/input-error"
import { parseVietnameseMobile } from "@cho-lang/kit/phone"

/** What must stand in a cart before an order can come of it. */
export interface PlaceableCart {
  email?: string | null
  metadata?: Record<string, unknown> | null
  items?: unknown[] | null
  shipping_address?: {
    first_name?: string | null
    phone?: string | null
    address_1?: string | null
    country_code?: string | null
    metadata?: Record<string, unknown> | null
  } | null
}

function hasDelivery({ shipping_address: address, email, metadata }: PlaceableCart): boolean {
  return Boolean(
    address?.first_name &&
      address.address_1 &&
      address.country_code === "vn" &&
      parseVietnameseMobile(address.phone ?? "") &&
      address.metadata?.commune_code &&
      (email || metadata?.contact_phone),
  )
}

/**
 * Refuses carts without goods, and carts that nobody could deliver.
 * @throws InputError `cart_empty`, `delivery_missing`
 */
export function refuseUnplaceable(cart: PlaceableCart): void {
  if (!cart.items?.length) {
    throw new InputError({ code: "cart_empty", type: "not_allowed", message: "The cart is empty" })
  }
  if (!hasDelivery(cart)) {
    throw new InputError({ code: "delivery_missing", type: "not_allowed", message: "Say first where the order goes" })
  }
}
