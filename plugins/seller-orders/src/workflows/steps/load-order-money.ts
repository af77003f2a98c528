import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CASH_ON_DELIVERY } from "../rules/cash-on-delivery"
import { type Capture, capturedByShare, type Owing } from "../rules/share-money"
import { CREDIT_TOTAL, GOODS_TOTAL, RETURNED_TOTAL, SHIPPING_TOTAL } from "../rules/share-sums"

interface ShareRow {
  id: string
  gross: number
  live: number
  ended_at: Date | null
  is_handed_over: boolean
  given_payment: number
  given_by_hand: number
}

/** `refund.note` is the share's id alone where a share was refunded before refunds had rows of their own. */
const SHARES = `select share.id, round(${GOODS_TOTAL} + ${SHIPPING_TOTAL})::float8 as gross,
    round(${GOODS_TOTAL} + ${SHIPPING_TOTAL} - ${RETURNED_TOTAL} - ${CREDIT_TOTAL})::float8 as live,
    (select min(change.created_at) from seller_order_change change where change.seller_order_id = share.id
        and change.to_state in ('declined', 'cancelled') and change.deleted_at is null) as ended_at,
    exists (select from seller_order_change change where change.seller_order_id = share.id
        and change.to_state = 'delivered' and change.deleted_at is null) as is_handed_over,
    ((select coalesce(sum(amount), 0) from share_refund
       where seller_order_id = share.id and method = 'payment' and deleted_at is null)
      + (select coalesce(sum(amount), 0) from refund where note = share.id and deleted_at is null))::float8 as given_payment,
    (select coalesce(sum(amount), 0) from share_refund
      where seller_order_id = share.id and method = 'by_hand' and deleted_at is null)::float8 as given_by_hand
  from seller_order share join "order" ord on ord.id = share.order_id
 where share.order_id = ? and share.deleted_at is null order by share.position`

const PAYMENTS = `select payment.id, payment.provider_id,
    coalesce((select json_agg(json_build_object('amount', capture.amount, 'at', capture.created_at))
       from capture where capture.payment_id = payment.id and capture.deleted_at is null), '[]') as captures,
    (select coalesce(sum(capture.amount), 0)::float8 from capture
      where capture.payment_id = payment.id and capture.deleted_at is null)
      - (select coalesce(sum(refund.amount), 0)::float8 from refund
      where refund.payment_id = payment.id and refund.deleted_at is null) as left
  from order_payment_collection link join payment on payment.payment_collection_id = link.payment_collection_id
 where link.order_id = ? and link.deleted_at is null and payment.deleted_at is null order by payment.created_at`

interface PaymentRow {
  id: string
  provider_id: string
  captures: { amount: number; at: string }[]
  left: number
}

/** What a share paid, gave back and costs, in đồng; the same for each share of one order. */
export type ShareMoney = Owing & { id: string; gross: number }

export interface OrderMoney {
  shares: ShareMoney[]
  /** Payments with what they still hold. */
  payments: { id: string; left: number }[]
}

/** The money of an order by its shares, as it stands now; two statements. */
export async function loadOrderMoney(container: MedusaContainer, orderId: string): Promise<OrderMoney> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [{ rows: shares }, { rows: payments }] = await Promise.all([
    knex.raw<{ rows: ShareRow[] }>(SHARES, [orderId]),
    knex.raw<{ rows: PaymentRow[] }>(PAYMENTS, [orderId]),
  ])
  const captures: Capture[] = payments.flatMap((payment) =>
    payment.captures.map(({ amount, at }) => ({ amount: Number(amount), at: new Date(at) })),
  )
  const captured = capturedByShare(shares, captures)
  const isCash = payments.length > 0 && payments.every(({ provider_id }) => provider_id === CASH_ON_DELIVERY)
  return {
    shares: shares.map(({ id, gross, live, is_handed_over, given_payment, given_by_hand }) => ({
      id,
      gross,
      live,
      captured: captured.get(id) ?? 0,
      at_door: isCash && is_handed_over ? gross : 0,
      given: { payment: given_payment, by_hand: given_by_hand },
    })),
    payments: payments.map(({ id, left }) => ({ id, left })),
  }
}
