import { vietnamDate } from "@cho-lang/kit/vietnam-date"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Expected, expectedOf, type Way, wayOf } from "../workflows/rules/delivery-days"
import { ENDED_BY, type EndedBy } from "../workflows/rules/ended-by"
import { type PaymentKind, paymentKindOf } from "../workflows/rules/payment-kind"
import { STALL_ADDRESS } from "../workflows/rules/stall-address"
import { DAYS_FROM, SECURED } from "../workflows/rules/standing"
import { type DeliveryView, groupByStall, type Stall, toDelivery } from "./basket-view"
import { agreedFee, FEE_REQUEST, type FeeRequestView } from "./fee-request"
import { ORDER_ITEMS, type OrderItem } from "./order-items"
import { HAS_RECEIPT } from "./receipt"
import { NOTHING_BACK, readShareReturns, type ShareBack } from "./share-returns"
import { STALL_CONTACT, type StallContactView, TURN_TO } from "./stall-contact"

interface OrderRow {
  code: string
  display_id: number
  placed_at: Date
  /** Since when its days count. */
  days_from: Date
  status: string
  payment_status: string | null
  /** Core's name of what it is paid by; null where nothing is to be paid. */
  provider: string | null
  is_secured: boolean
  currency_code: string
  email: string | null
  contact_phone: string | null
  recipient_name: string | null
  recipient_phone: string | null
  street: string | null
  commune_code: string | null
  commune_name: string | null
  province_name: string | null
  note: string | null
  is_gift: boolean
  gift_note: string | null
  is_demo: boolean
  shipping_total: number
  credit_total: number
  shares: (Omit<ShareView, "expected"> & { seller_handle: string; way: Partial<Way> | null })[]
  items: (OrderItem & { seller_handle: string | null; seller_name: string | null })[]
}

/** How far one stall is with its goods of the order. */
export interface ShareView {
  /** What people say on the telephone: `1024-2`. */
  reference: string
  state: string
  /** ISO 8601, UTC. */
  state_at: string
  carrier: string | null
  tracking_code: string | null
  /** There is a photo of the parcel's receipt. */
  has_receipt: boolean
  /** Delivered, as far as anybody can tell: nobody said so, its time passed. */
  by_silence: boolean
  /** Who or what ended it; null where it goes on or is done. */
  ended_by: EndedBy | null
  /** Why it was declined or cancelled, as a code, and what was said beside it to its buyer. */
  end_reason: string | null
  end_note: string | null
  /** Đồng; null where nothing is sent. */
  shipping: number | null
  /** When it comes, as it was said when it was ordered; null where nothing is sent. */
  expected: Expected | null
  /** Where and when the buyer collects it; null where it is sent. */
  pick_up_at: { place: string; hours: string | null } | null
  /** Something in it is bulky: what sending costs is asked in `fee_request`, and nothing is sent before it is agreed. */
  by_agreement: boolean
  fee_request: FeeRequestView | null
  /** Whom of the stall to call and ask; null before it accepted, and where it lets nobody be called. */
  contact: StallContactView | null
  /** Whose officers see this part and can call the stall; null where none are charged with orders there. */
  turn_to: { commune_name: string } | null
}

export interface OrderView {
  code: string
  display_id: number
  /** ISO 8601, UTC. */
  placed_at: string
  /** Core's: pending, completed, canceled … */
  status: string
  currency_code: string
  /** `due` until the courier has brought the money, `awaited` until what is paid before has come. */
  payment: { method: PaymentKind; status: "due" | "awaited" | "paid" | "cancelled" }
  /** True when any of its goods is demo data. */
  is_demo: boolean
  delivery: DeliveryView | null
  stalls: (Stall<OrderItem> & ShareView & ShareBack)[]
  /** Đồng, tax included. */
  subtotal: number
  shipping_total: number
  /** What is not owed any more, for goods that a stall could not take or the buyer did not want. */
  credit_total: number
  /** Goods that came back. */
  returned_total: number
  /** What the order itself costs. */
  total: number
  /** Agreed delivery fees beside it, which the courier collects too or has collected; none of what is over. */
  agreed_fees: number
}

const SHIPPING = `method.amount - coalesce((select sum(amount) from order_shipping_method_adjustment
  where shipping_method_id = method.id and version = ord.version and deleted_at is null), 0)`

/** Where the buyer collects, as the stall says today; null where it is sent. */
const PICK_UP_AT = `case when method.data->>'pick_up' = 'true' then json_build_object('hours', terms.pick_up_hours,
    'place', coalesce(terms.pick_up_place, ${STALL_ADDRESS})) end`

/** A payment that stands before one that does not, and before a transfer that is on its way. */
const PROVIDER = `(select coalesce(payment.provider_id, session.provider_id) from order_payment_collection link
    left join payment on payment.payment_collection_id = link.payment_collection_id and payment.deleted_at is null
    left join payment_session session on session.payment_collection_id = link.payment_collection_id
         and session.status = 'pending_authorization' and session.deleted_at is null
   where link.order_id = ord.id and link.deleted_at is null
   order by payment.canceled_at is not null, payment.created_at limit 1)`

const BY_SILENCE = `share.state = 'delivered' and exists (select from seller_order_change said
  where said.seller_order_id = share.id and said.to_state = 'delivered' and said.by_kind = 'system' and said.deleted_at is null)`

const SHARES = `select json_agg(json_build_object(
    'seller_handle', seller.handle, 'reference', share.reference, 'state', share.state,
    'state_at', to_char(share.state_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'carrier', share.carrier, 'tracking_code', share.tracking_code, 'end_reason', share.end_reason,
    'end_note', share.end_note, 'ended_by', ${ENDED_BY},
    'shipping', (${SHIPPING})::float8, 'way', method.data, 'pick_up_at', ${PICK_UP_AT},
    'by_agreement', coalesce(method.data->>'by_agreement' = 'true', false), 'fee_request', ${FEE_REQUEST}, 'has_receipt', ${HAS_RECEIPT},
    'by_silence', ${BY_SILENCE},
    'contact', ${STALL_CONTACT}, 'turn_to', ${TURN_TO}) order by share.position)
  from seller_order share join seller on seller.id = share.seller_id
  left join order_shipping_method method on method.id = share.shipping_method_id
  left join seller_delivery terms on terms.seller_id = share.seller_id and terms.deleted_at is null
 where share.order_id = ord.id and share.deleted_at is null`

const ORDER = `select order_code.code, ord.display_id, ord.created_at as placed_at, ${DAYS_FROM} as days_from,
    ord.status, ord.currency_code,
    ord.email, ord.metadata->>'contact_phone' as contact_phone,
    address.first_name as recipient_name, address.phone as recipient_phone, address.address_1 as street,
    address.city as commune_name, address.province as province_name,
    address.metadata->>'commune_code' as commune_code, address.metadata->>'note' as note,
    coalesce((address.metadata->>'is_gift')::boolean, false) as is_gift, address.metadata->>'gift_note' as gift_note,
    (select collection.status from order_payment_collection link
       join payment_collection collection on collection.id = link.payment_collection_id
      where link.order_id = ord.id and link.deleted_at is null
      order by collection.created_at limit 1) as payment_status,
    ${PROVIDER} as provider, ${SECURED} as is_secured,
    (select coalesce(sum(${SHIPPING}), 0)::float8
       from order_shipping shipping join order_shipping_method method on method.id = shipping.shipping_method_id
      where shipping.order_id = ord.id and shipping.version = ord.version and shipping.deleted_at is null
        and shipping.return_id is null) as shipping_total,
    (select coalesce(sum(amount), 0)::float8 from order_credit_line
      where order_id = ord.id and version = ord.version and deleted_at is null) as credit_total,
    coalesce((${SHARES}), '[]') as shares,
    exists (select 1 from order_item item join order_line_item line on line.id = item.item_id
       join listing on listing.product_id = line.product_id
      where item.order_id = ord.id and item.version = ord.version and listing.is_demo) as is_demo,
    coalesce((${ORDER_ITEMS}), '[]') as items
  from order_code
  join "order" ord on ord.id = order_code.order_id and ord.deleted_at is null
  left join order_address address on address.id = ord.shipping_address_id and address.deleted_at is null
 where order_code.code = :code and order_code.deleted_at is null`

function paymentOf({ payment_status: status, provider, is_secured }: OrderRow): OrderView["payment"] {
  const method = paymentKindOf(provider)
  if (status === "canceled") {
    return { method, status: "cancelled" }
  }
  if (method !== "cash_on_delivery") {
    return { method, status: is_secured ? "paid" : "awaited" }
  }
  return { method, status: status === "completed" ? "paid" : "due" }
}

/** Of an order whose shares are still being written. */
function bornShare({ placed_at, display_id }: OrderRow): ShareView {
  return {
    reference: String(display_id),
    state: "placed",
    state_at: placed_at.toISOString(),
    carrier: null,
    tracking_code: null,
    has_receipt: false,
    by_silence: false,
    ended_by: null,
    end_reason: null,
    end_note: null,
    shipping: null,
    expected: null,
    pick_up_at: null,
    by_agreement: false,
    fee_request: null,
    contact: null,
    turn_to: null,
  }
}

/** Days are counted from the placing of the order, or from when its money came, by what was settled then: a later holiday moves nothing. */
function shareOf({ way, ...share }: Omit<OrderRow["shares"][number], "seller_handle">, from: Date): ShareView {
  const known = wayOf(way)
  return { ...share, expected: known && expectedOf(vietnamDate(from), known) }
}

function toOrder(row: OrderRow, backs: Map<string, ShareBack>): OrderView {
  const shares = new Map(
    row.shares.map(({ seller_handle, ...share }) => [seller_handle, shareOf(share, row.days_from)]),
  )
  const stalls = groupByStall(row.items).map((stall) => {
    const share = shares.get(stall.seller?.handle ?? "") ?? bornShare(row)
    return { ...stall, ...share, pick_up: share.pick_up_at !== null, ...(backs.get(share.reference) ?? NOTHING_BACK) }
  })
  const returned_total = stalls.reduce((sum, stall) => sum + stall.returned_total, 0)
  const subtotal = stalls.reduce((sum, stall) => sum + stall.subtotal, 0)
  return {
    code: row.code,
    display_id: row.display_id,
    placed_at: row.placed_at.toISOString(),
    status: row.status,
    currency_code: row.currency_code,
    payment: paymentOf(row),
    is_demo: row.is_demo,
    delivery: toDelivery(row),
    stalls,
    subtotal,
    shipping_total: row.shipping_total,
    credit_total: row.credit_total,
    agreed_fees: stalls.reduce((sum, { state, fee_request }) => sum + agreedFee(state, fee_request), 0),
    returned_total,
    total: subtotal + row.shipping_total - row.credit_total - returned_total,
  }
}

/** An order by its canonical code, in two statements; null when there is none. */
export async function readOrderByCode(
  container: MedusaContainer,
  code: string,
  locale = "vi-VN",
): Promise<OrderView | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [{ rows }, backs] = await Promise.all([
    knex.raw<{ rows: OrderRow[] }>(ORDER, { code, locale }),
    readShareReturns(container, { code }),
  ])
  return rows[0] ? toOrder(rows[0], backs) : null
}
