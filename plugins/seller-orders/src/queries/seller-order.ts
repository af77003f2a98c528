import { vietnamDate } from "@cho-lang/kit/vietnam-date"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SellerOrderState } from "../modules/seller-orders/models"
import { CASH_ON_DELIVERY } from "../workflows/rules/cash-on-delivery"
import { type Expected, expectedOf, type Way, wayOf } from "../workflows/rules/delivery-days"
import { ENDED_BY, type EndedBy } from "../workflows/rules/ended-by"
import { type Action, ENDED, isSilent, nextActions, OWES_NOTHING } from "../workflows/rules/moves"
import { nextReplacementActions, type ReplacementDeed } from "../workflows/rules/replacement-moves"
import { nextReturnActions, type ReturnAction } from "../workflows/rules/return-moves"
import { GOODS_TOTAL, ISO, LINE_TOTAL, SHARE_LINES, SHIPPING_TOTAL } from "../workflows/rules/share-sums"
import { DAYS_FROM, SECURED } from "../workflows/rules/standing"
import { FEE_REQUEST, type FeeRequestView, isAgreed, owedFee } from "./fee-request"
import { HAS_RECEIPT } from "./receipt"
import { HOUSEHOLD_SEES, MAY_CALL } from "./sees-buyer"
import {
  type DisputeView,
  NOTHING_BACK,
  type RefundView,
  type ReturnView,
  readShareReturns,
  type ShareBack,
} from "./share-returns"

export interface SellerOrderItem {
  id: string
  title: string
  variant_title: string | null
  /** Picture key. */
  thumbnail: string | null
  quantity: number
  /** Đồng. */
  unit_price: number
  total: number
}

/**
 * A share as its household sees it. Neither the other shares nor the buyer's e-mail nor core's order id are in it.
 * Telephones are there from acceptance until thirty days after the share is over (`sees-buyer.ts`), street
 * and note from acceptance on.
 */
export interface SellerOrderView {
  id: string
  reference: string
  state: SellerOrderState
  /** Who or what ended it; null where it goes on or is done. */
  ended_by: EndedBy | null
  /** ISO 8601, UTC. */
  state_at: string
  placed_at: string
  items: SellerOrderItem[]
  /** Đồng, tax included. */
  goods_total: number
  shipping_total: number
  total: number
  /** Its money is on its way: until it is there nothing is to be done. */
  awaits_payment: boolean
  /** What the courier collects for this share, an agreed delivery fee included; 0 where it was paid, handed over or is over. */
  to_collect: number
  /**
   * Of the price of the goods that stay sold, at the rates of the day it was placed: what came back is none of it, and what
   * officers took off counts against delivery first. Taxes are the household's to declare.
   */
  commission: number
  taxes: number
  delivery: {
    recipient_name: string | null
    /** E.164; null before acceptance and after thirty days. */
    recipient_phone: string | null
    /** Who bought, where that is another number and another's concern: a present, or a fee that is not agreed yet. */
    buyer_phone: string | null
    street: string | null
    commune_name: string | null
    province_name: string | null
    note: string | null
    /** No price is to be in the parcel; what the buyer wishes stands on its slip. */
    is_gift: boolean
    gift_note: string | null
  }
  /** When the buyer was told that it comes, and by when it should be sent for that; null where it is agreed by telephone. */
  expected: Expected | null
  /** The buyer comes to the stall for it. */
  pick_up: boolean
  /** Something in it is bulky: nothing is packed before the buyer agreed to the fee. */
  by_agreement: boolean
  /** What was last said of that fee; null where nothing was. */
  fee_request: FeeRequestView | null
  carrier: string | null
  tracking_code: string | null
  /** There is a photo of the parcel's receipt. */
  has_receipt: boolean
  end_reason: string | null
  end_note: string | null
  /** What may be done now, the main thing first. */
  next_actions: Action[]
  /** Đồng: goods that came back, and what else is not owed any more. */
  returned_total: number
  credit_total: number
  /** What the buyer wants to give back, with what the household may do about it. */
  returns: (ReturnView & { next_actions: (ReturnAction | ReplacementDeed)[] })[]
  refunds: RefundView[]
  disputes: DisputeView[]
  /** What officers may be asked about it now. */
  askable: ShareBack["askable"]
  /** What was done, oldest first. */
  changes: { action: string; to_state: string; by_kind: string; at: string }[]
}

type Reckoned =
  | "next_actions"
  | "to_collect"
  | "commission"
  | "taxes"
  | "total"
  | "expected"
  | "pick_up"
  | "by_agreement"
  | "awaits_payment"
type Back = "returned_total" | "credit_total" | "returns" | "refunds" | "disputes" | "askable"

interface Row extends Omit<SellerOrderView, Reckoned | Back> {
  way: (Partial<Way> & { pick_up?: boolean; by_agreement?: boolean }) | null
  is_due_at_door: boolean
  is_secured: boolean
  /** Who bought is still shown, and so is what a receipt says. */
  sees_buyer: boolean
  days_from: string
  commission_bps: number
  tax_bps: number
}

/** Commune and province are enough to decide by; the house and what the buyer wrote are for who accepted. */
const DECIDING = "'placed', 'declined', 'cancelled'"

const SELECT = `select share.id, share.reference, share.state, ${ISO("share.state_at")} as state_at,
    ${ISO("share.placed_at")} as placed_at, share.carrier, share.tracking_code, share.end_reason, share.end_note,
    ${ENDED_BY} as ended_by,
    (select data from order_shipping_method where id = share.shipping_method_id) as way,
    ${FEE_REQUEST} as fee_request, ${HAS_RECEIPT} and ${HOUSEHOLD_SEES} as has_receipt, ${HOUSEHOLD_SEES} as sees_buyer,
    share.commission_bps, share.value_added_tax_bps + share.income_tax_bps as tax_bps,
    ${GOODS_TOTAL} as goods_total, ${SHIPPING_TOTAL} as shipping_total,
    exists (select from order_payment_collection link
       join payment_collection collection on collection.id = link.payment_collection_id
       join payment on payment.payment_collection_id = collection.id and payment.canceled_at is null
      where link.order_id = ord.id and link.deleted_at is null and collection.status <> 'completed'
        and payment.provider_id = '${CASH_ON_DELIVERY}') as is_due_at_door,
    ${SECURED} as is_secured, ${ISO(DAYS_FROM)} as days_from,
    json_build_object('recipient_name', address.first_name, 'recipient_phone',
      case when ${MAY_CALL} then address.phone end, 'buyer_phone',
      case when ${MAY_CALL} then nullif(ord.metadata->>'contact_phone', address.phone) end,
      'street', case when share.state not in (${DECIDING}) then address.address_1 end,
      'commune_name', address.city, 'province_name', address.province,
      'note', case when share.state not in (${DECIDING}) then address.metadata->>'note' end,
      'is_gift', coalesce((address.metadata->>'is_gift')::boolean, false),
      'gift_note', case when share.state not in (${DECIDING}) then address.metadata->>'gift_note' end) as delivery,
    (select coalesce(json_agg(json_build_object('id', line.id, 'title', coalesce(line.product_title, line.title),
        'variant_title', line.variant_title, 'thumbnail', line.thumbnail, 'quantity', item.quantity,
        'unit_price', coalesce(item.unit_price, line.unit_price), 'total', ${LINE_TOTAL})
        order by line.created_at, line.id), '[]')
       from ${SHARE_LINES} where own.seller_order_id = share.id and own.deleted_at is null) as items,
    (select coalesce(json_agg(json_build_object('action', change.action, 'to_state', change.to_state,
        'by_kind', change.by_kind, 'at', ${ISO("change.created_at")}) order by change.created_at, change.id), '[]')
       from seller_order_change change
      where change.seller_order_id = share.id and change.deleted_at is null) as changes
  from seller_order share
  join "order" ord on ord.id = share.order_id
  left join order_address address on address.id = ord.shipping_address_id
 where share.id = :id and share.seller_id = :seller_id and share.deleted_at is null`

const BPS = 10_000

/** Before it is handed over. */
const TO_COLLECT: SellerOrderState[] = ["placed", "confirmed", "packed", "shipped", "ready_to_collect"]

function toView(
  { is_due_at_door, is_secured, sees_buyer: _, days_from, commission_bps, tax_bps, way, ...row }: Row,
  back: Pick<SellerOrderView, Back>,
): SellerOrderView {
  const total = row.goods_total + row.shipping_total
  const live = Math.max(0, total - back.returned_total - back.credit_total)
  const sold = OWES_NOTHING.includes(row.state) ? 0 : Math.min(live, row.goods_total - back.returned_total)
  const by_agreement = way?.by_agreement === true
  const known = by_agreement ? null : wayOf(way)
  const agreed = !by_agreement || isAgreed(row.fee_request)
  const { delivery } = row
  return {
    ...row,
    ...back,
    delivery: { ...delivery, buyer_phone: delivery.is_gift || !agreed ? delivery.buyer_phone : null },
    total,
    expected: known && expectedOf(vietnamDate(new Date(days_from)), known),
    to_collect: TO_COLLECT.includes(row.state) ? (is_due_at_door ? live : 0) + owedFee(row.fee_request) : 0,
    awaits_payment: !is_secured && !ENDED.includes(row.state),
    commission: Math.round((sold * commission_bps) / BPS),
    taxes: Math.round((sold * tax_bps) / BPS),
    pick_up: way?.pick_up === true,
    by_agreement,
    next_actions: nextActions(row.state, {
      secured: is_secured,
      pickUp: way?.pick_up === true,
      agreed,
      disputed: back.disputes.some(({ state }) => state === "open"),
      silent: isSilent(row.changes, back.returns),
    }),
  }
}

/** A share of a stall, in two statements; null where the stall has none of this id. */
export async function readSellerOrder(
  container: MedusaContainer,
  wish: { id: string; seller_id: string },
): Promise<SellerOrderView | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Row[] }>(SELECT, wish)
  const [row] = rows
  if (!row) {
    return null
  }
  const {
    returnable: _,
    returns,
    ...back
  } = (await readShareReturns(container, { id: row.id })).get(row.reference) ?? NOTHING_BACK
  const own = returns.map((one) => ({
    ...one,
    replacement: one.replacement && { ...one.replacement, receipt: row.sees_buyer ? one.replacement.receipt : null },
    next_actions: [...nextReturnActions(one.state), ...nextReplacementActions(one.replacement?.state)],
  }))
  return toView(row, { ...back, returns: own })
}
