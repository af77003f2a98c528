import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CASH_ON_DELIVERY } from "../rules/cash-on-delivery"
import { type CoreRefund, type DueRow, pastUsByShare, settledPastUs, type WentBack } from "../rules/past-us"
import { type Capture, capturedByShare, type Owing, paidAtDoor } from "../rules/share-money"
import { CREDIT_TOTAL, GOODS_TOTAL, RETURNED_TOTAL, SHIPPING_TOTAL } from "../rules/share-sums"

interface ShareRow {
  id: string
  gross: number
  live: number
  ended_at: Date | null
  is_handed_over: boolean
  /** An officer found that it never came, or it came back: what staff noted for the whole order was not paid for it. */
  is_lost: boolean
  /** Đồng that officers took off before it was handed over, or where its household alone says that it was. */
  credit_before: number
  fee: number
  /** The oldest first. */
  given: { id: string; method: "payment" | "by_hand"; amount: number; fee_amount: number; state: string; at: string }[]
}

/** A parcel that an officer found lost was never handed over, whatever its household had said; nor one that came back. */
const SHARES = `select share.id, round(${GOODS_TOTAL} + ${SHIPPING_TOTAL})::float8 as gross,
    round(${GOODS_TOTAL} + ${SHIPPING_TOTAL} - ${RETURNED_TOTAL} - ${CREDIT_TOTAL})::float8 as live,
    way.ended_at, way.delivered_at is not null and not coalesce(way.is_lost, false) as is_handed_over,
    coalesce(way.is_lost, false) as is_lost,
    (select coalesce(sum(credit_vnd), 0)::float8 from share_dispute where seller_order_id = share.id
        and (decided_at < way.delivered_at or reason = 'not_arrived' and not way.is_said)
        and deleted_at is null) as credit_before,
    (select coalesce(sum(amount_vnd), 0)::float8 from payment_request where seller_order_id = share.id
        and kind = 'delivery_fee' and collected_by = 'courier' and state in ('captured', 'refunded')
        and deleted_at is null) as fee,
    (select coalesce(json_agg(json_build_object('id', id, 'method', method, 'amount', amount, 'fee_amount', fee_amount,
        'state', state, 'at', created_at) order by created_at, id), '[]')
       from share_refund where seller_order_id = share.id and origin <> 'way_back' and deleted_at is null) as given
  from seller_order share
  join "order" ord on ord.id = share.order_id
  cross join lateral (select min(change.created_at) filter (where change.to_state in ('declined', 'cancelled')) as ended_at,
       min(change.created_at) filter (where change.to_state = 'delivered') as delivered_at,
       bool_or(change.action in ('lose', 'come_back')) as is_lost,
       coalesce(bool_or(change.to_state = 'delivered' and change.by_kind = 'buyer'), false) as is_said
       from seller_order_change change where change.seller_order_id = share.id and change.deleted_at is null) way
 where share.order_id = ? and share.deleted_at is null order by share.position`

const PAYMENTS = `select payment.id, payment.provider_id, payment.canceled_at is not null as is_cancelled,
    coalesce((select json_agg(json_build_object('amount', capture.amount, 'at', capture.created_at))
       from capture where capture.payment_id = payment.id and capture.deleted_at is null), '[]') as captures,
    coalesce((select json_agg(json_build_object('amount', refund.amount, 'note', refund.note, 'at', refund.created_at))
       from refund where refund.payment_id = payment.id and refund.deleted_at is null), '[]') as refunds
  from order_payment_collection link join payment on payment.payment_collection_id = link.payment_collection_id
 where link.order_id = ? and link.deleted_at is null and payment.deleted_at is null order by payment.created_at`

interface PaymentRow {
  id: string
  provider_id: string
  is_cancelled: boolean
  captures: { amount: number; at: string }[]
  refunds: { amount: number; note: string | null; at: string }[]
}

/** What a share paid, gave back and costs, in đồng; the same for each share of one order. */
export type ShareMoney = Owing & {
  id: string
  gross: number
  /** By row: what a refund still asks of its payment; less than its amount where a part went back past us. */
  open: Map<string, number>
}

/** A payment with what it still holds, in đồng. */
export interface OrderPayment {
  id: string
  /** Cash that staff noted: nothing goes back through it by itself. */
  is_cash: boolean
  left: number
  /** Notes of what went back. */
  notes: string[]
}

export interface OrderMoney {
  shares: ShareMoney[]
  /** The oldest first. */
  payments: OrderPayment[]
}

const sum = (some: { amount: number }[]) => some.reduce((total, { amount }) => total + Number(amount), 0)

/** Core's refunds of a share that have no row of ours: `note` is the share, or the share and a row that is gone. */
function unwritten({ id, given }: ShareRow, payments: PaymentRow[]): number {
  const written = given.map((row) => `${id} ${row.id}`)
  const own = payments
    .flatMap(({ refunds }) => refunds)
    .filter(({ note }) => (note === id || note?.startsWith(`${id} `)) && !written.includes(note))
  return sum(own)
}

const capturesOf = (payments: PaymentRow[]): Capture[] =>
  payments.flatMap(({ captures }) => captures.map(({ amount, at }) => ({ amount: Number(amount), at: new Date(at) })))

/** What left the payments, by the share that its note names. */
const wentBack = (shares: ShareRow[], payments: PaymentRow[]): CoreRefund[] =>
  payments.flatMap(({ refunds }) =>
    refunds.map(({ amount, note, at }) => ({
      share_id: shares.find(({ id }) => note === id || note?.startsWith(`${id} `))?.id ?? null,
      amount: Number(amount),
      at: new Date(at),
    })),
  )

/** A share's rows that go back through a payment, beside what went back past us. */
function passed({ id, given }: ShareRow, payments: PaymentRow[], past: WentBack[]) {
  const refunds = payments.flatMap((payment) => payment.refunds)
  const rows = given
    .filter(({ method }) => method === "payment")
    .map((row): DueRow => {
      const in_core = sum(refunds.filter(({ note }) => note === `${id} ${row.id}`))
      const amount = row.amount - row.fee_amount
      return { id: row.id, amount, at: new Date(row.at), in_core, is_over: row.state === "refunded" }
    })
  return settledPastUs(rows, past)
}

/** The money of an order by its shares, as it stands now; two statements. */
export async function loadOrderMoney(container: MedusaContainer, orderId: string): Promise<OrderMoney> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [{ rows: shares }, { rows: payments }] = await Promise.all([
    knex.raw<{ rows: ShareRow[] }>(SHARES, [orderId]),
    knex.raw<{ rows: PaymentRow[] }>(PAYMENTS, [orderId]),
  ])
  const isCash = ({ provider_id }: PaymentRow) => provider_id === CASH_ON_DELIVERY
  const banked = payments.filter((payment) => !isCash(payment))
  const captured = capturedByShare(shares, capturesOf(banked))
  const noted = capturedByShare(shares, capturesOf(payments.filter(isCash)))
  const past = pastUsByShare(shares, capturesOf(banked), wentBack(shares, banked))
  const is_cash = payments.some((payment) => isCash(payment) && !payment.is_cancelled)
  return {
    shares: shares.map((share) => {
      const { id, gross, live, is_handed_over, is_lost, credit_before, fee, given } = share
      const { in_time = 0, late = 0 } = captured.get(id) ?? {}
      const cash = { is_cash, is_handed_over, cost: gross - credit_before, captured: in_time, fee }
      const by = (way: string) => sum(given.filter(({ method }) => method === way))
      const feeGiven = given.reduce((total, { fee_amount }) => total + fee_amount, 0)
      const { open, beside } = passed(share, banked, past.get(id) ?? [])
      return {
        id,
        gross,
        live,
        open,
        captured: in_time + late,
        at_door: paidAtDoor({ ...cash, noted: is_lost ? 0 : (noted.get(id)?.in_time ?? 0) }),
        given: { payment: by("payment") + unwritten(share, banked) + beside, by_hand: by("by_hand") },
        fee: is_handed_over ? Math.max(0, fee - feeGiven) : 0,
      }
    }),
    payments: payments.map((payment) => ({
      id: payment.id,
      is_cash: isCash(payment),
      left: sum(payment.captures) - sum(payment.refunds),
      notes: payment.refunds.flatMap(({ note }) => note ?? []),
    })),
  }
}
