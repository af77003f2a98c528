import { InputError } from "@cho-lang/kit/input-error"
import { parseVietnameseMobile } from "@cho-lang/kit/phone"

/** What must stand in a cart before an order can come of it. */
export interface PlaceableCart {
  email?: string | null
  metadata?: Record<string, unknown> | null
  items?: unknown[] | null
  /** The buyer comes for all of it, so that no address is needed. */
  is_collected?: boolean
  shipping_address?: {
    first_name?: string | null
    phone?: string | null
    address_1?: string | null
    country_code?: string | null
    metadata?: Record<string, unknown> | null
  } | null
  shipping_methods?: ({ data?: Record<string, unknown> | null } | null)[] | null
  payment_collection?: {
    amount?: unknown
    payment_sessions?: ({ status?: string; amount?: unknown } | null)[] | null
  } | null
}

function openSessions({ payment_collection }: PlaceableCart) {
  return (payment_collection?.payment_sessions ?? []).filter((session) => session?.status === "pending")
}

/**
 * Whether shipping and payment stand. Core takes the payment session away when the total changes; while it
 * stands, the buyer pays what the review showed, also when the price list has moved meanwhile. A method that is no
 * stall's is from before each stall had its own.
 */
export function isPrepared(cart: PlaceableCart): boolean {
  const isOfStalls = (cart.shipping_methods ?? []).every((method) => method?.data?.seller_id)
  return openSessions(cart).length === 1 && isOfStalls
}

/** Whether the buyer was shown, and so will get, that nothing is sent. */
export function isSettledAsCollected({ shipping_methods }: PlaceableCart): boolean {
  const methods = shipping_methods ?? []
  return methods.length > 0 && methods.every((method) => method?.data?.pick_up === true)
}

/**
 * Core's completion never compares the payment with the total.
 * @throws InputError `cart_changed` (409): the buyer should look at the basket again
 */
export function refuseStalePayment(cart: PlaceableCart & { total?: unknown }): void {
  const total = Number(cart.total)
  const amounts = [cart.payment_collection?.amount, ...openSessions(cart).map((session) => session?.amount)]
  if (amounts.some((amount) => Number(amount) !== total)) {
    throw new InputError({
      code: "cart_changed",
      type: "conflict",
      message: "The payment is not over the cart's total",
    })
  }
}

function hasDelivery({ shipping_address: address, email, metadata, is_collected }: PlaceableCart): boolean {
  return Boolean(
    address?.first_name &&
      (address.address_1 || is_collected) &&
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
