import { backendLocale, type Locale } from "../locale"
import { type Delivery, type RawDelivery, toDelivery } from "./address"
import { variantName } from "./baskets"
import { type Expected, type RawExpected, toExpected } from "./delivery"
import { backendGet, backendSend } from "./door"
import type { Result } from "./result"
import { type RawShareBack, type ShareBack, toShareBack } from "./returns"

export type OrderItem = {
  id: string
  variantId: string | null
  productHandle: string | null
  title: string
  variantTitle: string | null
  /** Who made it, where that is not the stall itself. */
  madeBy: string | null
  picture: string | null
  quantity: number
  unitPrice: number
  total: number
}

/** What a stall asks for sending something bulky. `state` is proposed, refused, or expected and on; money in đồng. */
export type FeeRequest = { code: string; amount: number; state: string; note: string | null }

/** Who or what ended a part before its goods were there. */
export type EndedBy = "buyer" | "stall" | "staff" | "lost" | "late_transfer" | "not_taken"

/** One stall's part of an order. `state` names a row of the table of states in the messages, `reference` is said on the telephone. */
export type OrderStallView = {
  seller: { handle: string; name: string }
  items: OrderItem[]
  subtotal: number
  shipping: number | null
  /** As it was said when it was ordered; null when it has come, or does not come. */
  expected: Expected | null
  pickUp: boolean
  /** Where and when the buyer collects it. */
  pickUpAt: { place: string; hours: string | null } | null
  /** Something in it is bulky: nothing is sent before the buyer agreed to `feeRequest`. */
  byAgreement: boolean
  feeRequest: FeeRequest | null
  reference: string
  state: string
  /** Delivered, as far as anybody can tell: nobody said so, its time passed. */
  bySilence: boolean
  /** Null where it goes on or is done. */
  endedBy: EndedBy | null
  /** Why a stall or an officer ended it, as a code, and what was said beside it. */
  endReason: string | null
  endNote: string | null
  /** What the stall keeps of a part that came back: the fee for the way out, in đồng. */
  feeKept: number
  carrier: string | null
  trackingCode: string | null
  /** There is a photo of the receipt for the parcel. */
  hasReceipt: boolean
  back: ShareBack
  /** Whom of the stall to call (E.164) and, where `zalo`, to ask; null before it accepted, and where it lets nobody be called. */
  contact: { phone: string; zalo: boolean } | null
  /** The commune whose officers see this part and can call the stall; null where none do. */
  officersOf: string | null
}

/** An order as its buyer sees it. Money is whole đồng, times ISO 8601. */
export type OrderView = {
  /** 26 characters, for addresses. */
  code: string
  /** The same code in groups of four or five, for people. */
  readableCode: string
  displayId: number
  placedAt: string
  status: string
  payment: {
    method: "cash_on_delivery" | "bank_transfer" | "card" | "other"
    /** `awaited`: money that is paid before, and has not come. */
    status: "due" | "awaited" | "paid" | "cancelled"
  }
  delivery: Delivery
  stalls: OrderStallView[]
  subtotal: number
  shippingTotal: number
  /** What is not owed any more, for goods that a stall could not take. */
  creditTotal: number
  /** Goods that came back. */
  returnedTotal: number
  total: number
  /** Delivery fees that were agreed by telephone, beside the total. */
  agreedFees: number
  isDemo: boolean
}

type RawOrder = {
  code: string
  display_id: number
  placed_at: string
  status: string
  payment: OrderView["payment"]
  delivery: RawDelivery
  stalls: (RawShareBack & {
    seller: { handle: string; name: string }
    reference: string
    state: string
    by_silence: boolean
    ended_by: EndedBy | null
    end_reason: string | null
    end_note: string | null
    carrier: string | null
    tracking_code: string | null
    has_receipt: boolean
    contact: { phone: string; zalo: boolean } | null
    turn_to: { commune_name: string } | null
    subtotal: number
    shipping: number | null
    expected: RawExpected | null
    pick_up: boolean
    pick_up_at: { place: string; hours: string | null } | null
    by_agreement: boolean
    fee_request: RawFeeRequest | null
    items: {
      id: string
      variant_id: string | null
      product_handle: string | null
      title: string
      variant_title: string | null
      made_by: string | null
      thumbnail: string | null
      quantity: number
      unit_price: number
      total: number
    }[]
  })[]
  subtotal: number
  shipping_total: number
  credit_total: number
  returned_total: number
  total: number
  agreed_fees: number
  is_demo?: boolean
}

/** `7ZK4 M2QDX …`: groups of four or five for the eye, none of a single character; the backend reads it with the spaces too. */
export function readable(code: string): string {
  const groups = Math.ceil(code.length / 5)
  const edge = (group: number) => Math.round((group * code.length) / groups)
  return Array.from({ length: groups }, (_, group) => code.slice(edge(group), edge(group + 1))).join(" ")
}

/** A request as the backend writes it, for orders and the desk. */
export type RawFeeRequest = { code: string; amount_vnd: number; state: string; note: string | null }

export function toFeeRequest({ amount_vnd: amount, ...request }: RawFeeRequest): FeeRequest {
  return { ...request, amount }
}

/** States of a part that is still to come. */
const coming = ["placed", "confirmed", "packed", "shipped", "ready_to_collect"]

function toOrder(raw: RawOrder): OrderView {
  return {
    code: raw.code,
    readableCode: readable(raw.code),
    displayId: raw.display_id,
    placedAt: raw.placed_at,
    status: raw.status,
    payment: raw.payment,
    delivery: toDelivery(raw.delivery),
    stalls: raw.stalls.map(
      ({
        tracking_code,
        has_receipt,
        pick_up,
        pick_up_at,
        by_agreement,
        fee_request,
        expected,
        items,
        by_silence,
        ended_by,
        end_reason,
        end_note,
        turn_to,
        ...stall
      }) => ({
        ...stall,
        bySilence: by_silence,
        endedBy: ended_by,
        feeKept:
          ended_by === "not_taken"
            ? stall.subtotal + (stall.shipping ?? 0) - stall.returned_total - stall.credit_total
            : 0,
        endReason: end_reason,
        endNote: end_note,
        officersOf: turn_to?.commune_name ?? null,
        trackingCode: tracking_code,
        hasReceipt: has_receipt,
        back: toShareBack(stall),
        pickUp: pick_up,
        pickUpAt: pick_up_at,
        byAgreement: by_agreement,
        feeRequest: fee_request && toFeeRequest(fee_request),
        expected: coming.includes(stall.state) ? toExpected(expected) : null,
        items: items.map((item) => ({
          id: item.id,
          variantId: item.variant_id,
          productHandle: item.product_handle,
          title: item.title,
          variantTitle: variantName(item.title, item.variant_title),
          madeBy: item.made_by,
          picture: item.thumbnail,
          quantity: item.quantity,
          unitPrice: item.unit_price,
          total: item.total,
        })),
      }),
    ),
    subtotal: raw.subtotal,
    shippingTotal: raw.shipping_total,
    creditTotal: raw.credit_total,
    returnedTotal: raw.returned_total,
    total: raw.total,
    agreedFees: raw.agreed_fees,
    isDemo: raw.is_demo ?? false,
  }
}

/** The order behind a code, whoever asks: the code is the key. Case, spaces and dashes do not matter. */
export async function readOrder(code: string, locale: Locale): Promise<Result<OrderView>> {
  const path = `/store/orders/by-code/${encodeURIComponent(code)}`
  const answer = await backendGet<{ order: RawOrder }>(path, { locale: backendLocale[locale] })
  return answer.ok ? { ok: true, data: toOrder(answer.data.order) } : answer
}

/**
 * The code of an order by its number and its buyer's telephone, both as typed; `client` is the browser's address, by which
 * tries are counted. Errors: order_phone_not_found, order_tries_used (retry_after_seconds), order_number_wrong,
 * order_phone_wrong.
 */
export async function findOrderCode(
  typed: { order_number: string; phone: string },
  client: string | null,
): Promise<Result<string>> {
  const headers: Record<string, string> = client ? { "x-forwarded-for": client } : {}
  const path = "/store/orders/look-ups"
  const answer = await backendSend<{ order_code: string }>({ method: "POST", path, body: typed, headers })
  return answer.ok ? { ok: true, data: answer.data.order_code } : answer
}
