import { backendLocale, type Locale } from "../locale"
import { type Delivery, type RawDelivery, toDelivery } from "./address"
import { type Expected, type RawExpected, toExpected } from "./delivery"
import { backendDelete, backendGet, backendPost, backendSend } from "./door"
import type { Result } from "./result"

/** One line of a basket. Money is whole đồng; `available` is false when it is no longer on sale, whatever the stock. */
export type BasketItem = {
  id: string
  productHandle: string
  title: string
  variantTitle: string | null
  picture: string | null
  quantity: number
  unitPrice: number
  total: number
  stock: number
  /** Pieces of goods made to order that the household still makes this month; null where it does not count. */
  monthLeft: number | null
  /** Calendar day from which so many can be ordered again, where this month's work is given away; null otherwise. */
  moreFrom: string | null
  oneOfAKind: boolean
  available: boolean
  /** Last day of the stall's holiday, a calendar day, while it lasts. */
  holidayUntil: string | null
}

/** Nobody can order it now: it is sold out, or no longer on sale. */
export function isGone({ available, stock, holidayUntil }: BasketItem): boolean {
  return !holidayUntil && (!available || stock <= 0)
}

/** None of it can be ordered this month: all that is made is given away. */
export function isMonthFull({ monthLeft, holidayUntil }: BasketItem): boolean {
  return !holidayUntil && monthLeft === 0
}

/** `shipping` in đồng, `expected` for an order of today; both null while it is not known where the goods go. */
export type BasketStall = {
  seller: { handle: string; name: string }
  items: BasketItem[]
  subtotal: number
  shipping: number | null
  expected: Expected | null
  /** The buyer comes to the stall; what the stall offers of that stands in `canPickUp`. */
  pickUp: boolean
  canPickUp: boolean
  /** Something is bulky: the fee is agreed by telephone after the order. */
  byAgreement: boolean
  /** Đồng of the stall's goods from which on sending is free. */
  freeFrom: number | null
}

export type Basket = {
  id: string
  completed: boolean
  itemCount: number
  subtotal: number
  shippingTotal: number
  total: number
  delivery: Delivery | null
  stalls: BasketStall[]
  /** What keeps the basket from being ordered, line by line; `available` tells how many are left. */
  problems: { code: string; lineId: string; available?: number }[]
}

type RawItem = {
  id: string
  product_handle: string
  title: string
  variant_title: string | null
  thumbnail: string | null
  quantity: number
  unit_price: number
  total: number
  /** null where stock is not counted. */
  stock: number | null
  month_left: number | null
  more_from: string | null
  one_of_a_kind: boolean
  available: boolean
  holiday_until: string | null
}

type RawBasket = {
  id: string
  completed: boolean
  item_count: number
  subtotal: number
  shipping_total: number
  total: number
  delivery: RawDelivery | null
  stalls: {
    seller: { handle: string; name: string }
    items: RawItem[]
    subtotal: number
    shipping: number | null
    expected: RawExpected | null
    pick_up: boolean
    can_pick_up: boolean
    by_agreement: boolean
    free_from_vnd: number | null
  }[]
  problems: { code: string; line_id: string; available?: number }[]
}

/** What tells this form of a piece from the others; null where there is only one, which core names like the piece. */
export function variantName(title: string, variantTitle: string | null): string | null {
  return variantTitle === title ? null : variantTitle
}

/** More than anybody may order at once. */
const uncounted = 999

function toItem(raw: RawItem): BasketItem {
  return {
    id: raw.id,
    productHandle: raw.product_handle,
    title: raw.title,
    variantTitle: variantName(raw.title, raw.variant_title),
    picture: raw.thumbnail,
    quantity: raw.quantity,
    unitPrice: raw.unit_price,
    total: raw.total,
    stock: raw.stock ?? uncounted,
    monthLeft: raw.month_left,
    moreFrom: raw.more_from,
    oneOfAKind: raw.one_of_a_kind,
    available: raw.available,
    holidayUntil: raw.holiday_until,
  }
}

function toBasket(raw: RawBasket): Basket {
  return {
    id: raw.id,
    completed: raw.completed,
    itemCount: raw.item_count,
    subtotal: raw.subtotal,
    shippingTotal: raw.shipping_total,
    total: raw.total,
    delivery: raw.delivery && toDelivery(raw.delivery),
    stalls: raw.stalls.map((stall) => ({
      seller: stall.seller,
      items: stall.items.map(toItem),
      subtotal: stall.subtotal,
      shipping: stall.shipping,
      expected: toExpected(stall.expected),
      pickUp: stall.pick_up,
      canPickUp: stall.can_pick_up,
      byAgreement: stall.by_agreement,
      freeFrom: stall.free_from_vnd,
    })),
    problems: raw.problems.map(({ code, line_id: lineId, available }) => ({ code, lineId, available })),
  }
}

function cartPath(id: string, rest = ""): string {
  return `/store/carts/${encodeURIComponent(id)}${rest}`
}

/** The basket as a screen needs it, asked anew each time: prices and stock of a basket are never cached. */
export async function readBasket(id: string, locale: Locale, token?: string): Promise<Result<Basket>> {
  const query = { locale: backendLocale[locale] }
  const answer = await backendGet<{ basket: RawBasket }>(`/store/baskets/${encodeURIComponent(id)}`, query, token)
  return answer.ok ? { ok: true, data: toBasket(answer.data.basket) } : answer
}

/**
 * Opens an empty cart and answers its id. The id is a secret: it lives in an httpOnly cookie. The cart has no language of its own: its
 * order reaches a household in Vietnamese, whatever language the buyer reads.
 */
export async function createCart(token?: string): Promise<Result<string>> {
  const answer = await backendPost<{ cart: { id: string } }>("/store/carts", {}, { token })
  return answer.ok ? { ok: true, data: answer.data.cart.id } : answer
}

/** Puts `quantity` pieces of a variant into the cart. */
export function addLine(cartId: string, variantId: string, quantity: number, token?: string): Promise<Result<unknown>> {
  return backendPost(cartPath(cartId, "/line-items"), { variant_id: variantId, quantity }, { token })
}

/** Sets how many pieces a line holds. */
export function setLine(cartId: string, lineId: string, quantity: number, token?: string): Promise<Result<unknown>> {
  return backendPost(cartPath(cartId, `/line-items/${encodeURIComponent(lineId)}`), { quantity }, { token })
}

/** Takes a line out of the cart. */
export function removeLine(cartId: string, lineId: string, token?: string): Promise<Result<unknown>> {
  return backendDelete(cartPath(cartId, `/line-items/${encodeURIComponent(lineId)}`), token)
}

export type DeliveryInput = {
  recipient_name: string
  recipient_phone: string
  contact: string
  street: string
  commune_code: string
  note: string
  is_gift: boolean
  gift_note: string
  /** Handles of the stalls to which the buyer comes. */
  pick_up: string[]
}

/** Says where the goods go; the backend sets fee and payment on delivery in the same step. The buyer is told of the order in `locale`. */
export async function setDelivery(
  cartId: string,
  input: DeliveryInput,
  { locale, token }: { locale: Locale; token?: string },
): Promise<Result<unknown>> {
  return backendPost(cartPath(cartId, "/delivery"), input, { token, query: { locale: backendLocale[locale] } })
}

/** Fifty buyers of one last piece queue for it; given up any sooner, the buyer would not hear of an order that stands. */
const placingTimeoutMs = 40_000

/** Places the order and answers its code. Asking again for the same cart answers the same code. */
export async function placeOrder(cartId: string, token?: string): Promise<Result<string>> {
  const answer = await backendSend<{ order_code: string }>({
    method: "POST",
    path: cartPath(cartId, "/complete"),
    body: {},
    token,
    timeoutMs: placingTimeoutMs,
  })
  return answer.ok ? { ok: true, data: answer.data.order_code } : answer
}
