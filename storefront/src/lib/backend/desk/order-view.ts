import { formatPhone } from "@cho-lang/kit/phone"
import { type Expected, type RawExpected, toExpected } from "../delivery"
import { type EndedBy, type FeeRequest, type RawFeeRequest, toFeeRequest } from "../orders"
import { type DeskBack, type RawDeskBack, toDeskBack } from "./returns"

export type OrderState =
  | "placed"
  | "confirmed"
  | "packed"
  | "shipped"
  | "ready_to_collect"
  | "delivered"
  | "completed"
  | "declined"
  | "cancelled"
  | "returned"

/** What a household does with an order. */
export type OrderDeed = "confirm" | "decline" | "pack" | "unpack" | "ship" | "ready" | "deliver" | "come_back"

/** An order in the stall's list. `total` in đồng with delivery, times ISO 8601. */
export type DeskOrderRow = {
  id: string
  /** Said on the telephone: `1024-2`. */
  reference: string
  state: OrderState
  /** Who or what ended it; null where it goes on or is done. */
  endedBy: EndedBy | null
  placedAt: string
  title: string
  picture: string | null
  pieces: number
  total: number
  place: string
  /** Its money is on its way: until it is there nothing is to be done. */
  awaitsPayment: boolean
  /** Calendar day by which it should be sent, while it waits for that. */
  sendBy: string | null
  /** The buyer comes for it. */
  pickUp: boolean
  /** A piece of it is to be sent once more. */
  sendsAgain: boolean
  /** Its buyer asks to give something back. */
  asksReturn: boolean
}

export type DeskOrderItem = {
  id: string
  title: string
  variantTitle: string | null
  picture: string | null
  quantity: number
  total: number
}

type Phone = { call: string; text: string }

/** An order as its household works on it. Money in đồng. */
export type DeskOrder = DeskBack & {
  id: string
  reference: string
  state: OrderState
  /** Who or what ended it; null where it goes on or is done. */
  endedBy: EndedBy | null
  /** Since when it stands so. */
  stateAt: string
  placedAt: string
  items: DeskOrderItem[]
  goodsTotal: number
  shippingTotal: number
  /** Its money is on its way: until it is there nothing is to be done. */
  awaitsPayment: boolean
  /** What the courier brings back; 0 where nothing is to be collected. */
  toCollect: number
  commission: number
  recipient: string
  /** E.164 to call and in groups to read; null before acceptance and long after. */
  phone: Phone | null
  /** Who bought, where a present or a fee is to be talked over with that person and not with the recipient. */
  buyerPhone: Phone | null
  address: string[]
  note: string | null
  /** No price is to be in the parcel; the wish stands on its slip. */
  isGift: boolean
  giftNote: string | null
  /** What the buyer was told of when it comes, and by when it is to be sent for that. */
  expected: Expected | null
  /** The buyer comes to the stall for it. */
  pickUp: boolean
  /** Something in it is bulky: nothing is packed before the buyer agreed to `feeRequest`. */
  byAgreement: boolean
  feeRequest: FeeRequest | null
  carrier: string | null
  trackingCode: string | null
  /** There is a photo of the receipt for the parcel. */
  hasReceipt: boolean
  endReason: string | null
  endNote: string | null
  nextActions: OrderDeed[]
  changes: { action: string; by: string; at: string }[]
}

/** An order in the list as the backend writes it. */
export type RawRow = {
  id: string
  reference: string
  state: OrderState
  ended_by: EndedBy | null
  placed_at: string
  title: string
  thumbnail: string | null
  item_count: number
  total: number
  commune_name: string | null
  province_name: string | null
  awaits_payment: boolean
  send_by: string | null
  pick_up: boolean
  sends_again: boolean
  asks_return: boolean
}

/** One order as the backend writes it. */
export type RawOrder = RawDeskBack & {
  id: string
  reference: string
  state: OrderState
  ended_by: EndedBy | null
  state_at: string
  placed_at: string
  items: {
    id: string
    title: string
    variant_title: string | null
    thumbnail: string | null
    quantity: number
    total: number
  }[]
  goods_total: number
  shipping_total: number
  awaits_payment: boolean
  to_collect: number
  commission: number
  delivery: {
    recipient_name: string | null
    recipient_phone: string | null
    buyer_phone: string | null
    street: string | null
    commune_name: string | null
    province_name: string | null
    note: string | null
    is_gift: boolean
    gift_note: string | null
  }
  expected: RawExpected | null
  pick_up: boolean
  by_agreement: boolean
  fee_request: RawFeeRequest | null
  carrier: string | null
  tracking_code: string | null
  has_receipt: boolean
  end_reason: string | null
  end_note: string | null
  next_actions: OrderDeed[]
  changes: { action: string; by_kind: string; at: string }[]
}

const filled = (parts: (string | null)[]): string[] => parts.filter((part): part is string => Boolean(part))

const toPhone = (call: string | null): Phone | null => (call === null ? null : { call, text: formatPhone(call) })

/** The backend's row as the desk reads it. */
export function toRow(raw: RawRow): DeskOrderRow {
  const {
    id,
    reference,
    state,
    title,
    total,
    thumbnail: picture,
    item_count: pieces,
    placed_at: placedAt,
    awaits_payment: awaitsPayment,
    send_by: sendBy,
    pick_up: pickUp,
    ended_by: endedBy,
    sends_again: sendsAgain,
    asks_return: asksReturn,
  } = raw
  const place = filled([raw.commune_name, raw.province_name]).join(", ")
  return {
    id,
    reference,
    state,
    endedBy,
    title,
    total,
    picture,
    pieces,
    placedAt,
    place,
    awaitsPayment,
    sendBy,
    pickUp,
    sendsAgain,
    asksReturn,
  }
}

/** The backend's order as the desk reads it. */
export function toOrder(raw: RawOrder): DeskOrder {
  const { delivery } = raw
  return {
    id: raw.id,
    reference: raw.reference,
    state: raw.state,
    endedBy: raw.ended_by,
    stateAt: raw.state_at,
    placedAt: raw.placed_at,
    items: raw.items.map(({ variant_title: variantTitle, thumbnail: picture, ...item }) => ({
      ...item,
      variantTitle: variantTitle === item.title ? null : variantTitle,
      picture,
    })),
    goodsTotal: raw.goods_total,
    shippingTotal: raw.shipping_total,
    awaitsPayment: raw.awaits_payment,
    toCollect: raw.to_collect,
    commission: raw.commission,
    recipient: delivery.recipient_name ?? "",
    phone: toPhone(delivery.recipient_phone),
    buyerPhone: toPhone(delivery.buyer_phone),
    address: filled([delivery.street, delivery.commune_name, delivery.province_name]),
    note: delivery.note,
    isGift: delivery.is_gift,
    giftNote: delivery.gift_note,
    expected: toExpected(raw.expected),
    pickUp: raw.pick_up,
    byAgreement: raw.by_agreement,
    feeRequest: raw.fee_request && toFeeRequest(raw.fee_request),
    carrier: raw.carrier,
    trackingCode: raw.tracking_code,
    hasReceipt: raw.has_receipt,
    endReason: raw.end_reason,
    endNote: raw.end_note,
    nextActions: raw.next_actions,
    ...toDeskBack(raw),
    changes: raw.changes.map(({ by_kind: by, ...change }) => ({ ...change, by })),
  }
}
