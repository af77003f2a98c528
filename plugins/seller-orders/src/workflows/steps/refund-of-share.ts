import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RETURNS_MODULE } from "../../modules/returns"
import type { RefundMethod, RefundState } from "../../modules/returns/models"
import type { ReturnsModuleService } from "../../modules/returns/service"
import { loadOrderMoney } from "./load-order-money"

/** The payment through which money went back or was booked now; null where none did. */
export interface Paid {
  payment_id: string | null
}

interface RefundRow {
  id: string
  order_id: string
  currency_code: string
  method: RefundMethod
  state: RefundState
  payment_id: string
  /** Đồng of the order's own total; 0 of what was paid for the way back. */
  amount: number
  /** Written on core's refund: the share, and this refund. */
  note: string
  /** Since when it is due. */
  since: Date
  /** Staff cancelled the order as a whole. */
  is_cancelled: boolean
}

const SELECT = `select money.id, share.order_id, ord.currency_code, money.method, money.state, money.payment_id,
    case when money.origin = 'way_back' then 0 else money.amount - money.fee_amount end::float8 as amount, share.id || ' ' || money.id as note,
    money.created_at as since, ord.canceled_at is not null as is_cancelled
  from share_refund money
  join seller_order share on share.id = money.seller_order_id
  join "order" ord on ord.id = share.order_id
 where money.id = ? and money.deleted_at is null`

async function readRefund(container: MedusaContainer, refundId: string): Promise<RefundRow | undefined> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return (await knex.raw<{ rows: RefundRow[] }>(SELECT, [refundId])).rows[0]
}

/** The order of a refund, for its lock. */
export const findRefundOrderStep = createStep("find-refund-order", async (refundId: string, { container }) => {
  const row = await readRefund(container, refundId)
  return new StepResponse({ order_id: row?.order_id ?? "" })
})

/**
 * The payment that a refund is made or booked through: the one it names while it is due; for cash that its buyer has back,
 * the one on which staff noted the courier's money. Null where there is nothing to do.
 */
async function paymentOf(container: MedusaContainer, row: RefundRow): Promise<string | null> {
  const { payments } = await loadOrderMoney(container, row.order_id)
  if (row.method === "payment") {
    return row.state === "due" && row.payment_id ? row.payment_id : null
  }
  const noted = payments.find(({ is_cash, notes }) => is_cash && notes.includes(row.note))
  const holds = payments.find(({ is_cash, left }) => is_cash && left >= row.amount)
  return row.state === "refunded" && row.amount > 0 ? ((noted ?? holds)?.id ?? null) : null
}

/** One that staff made in Admin since then, of the same amount: it is this one, and is told apart from now on. */
const ADOPT = `update refund set note = :note, updated_at = now() where id = (
  select id from refund where payment_id = :payment_id and amount = :amount and created_at >= :since
     and coalesce(note, '') not like 'sord\\_%' and deleted_at is null order by created_at limit 1)`

/** Core gave everything back when staff cancelled the order: nothing is left for it to come from. */
async function isGone(container: MedusaContainer, row: RefundRow, payment_id: string): Promise<boolean> {
  const { payments } = await loadOrderMoney(container, row.order_id)
  return (
    row.is_cancelled &&
    payments.some(({ id, left, notes }) => id === payment_id && left <= 0 && !notes.includes(row.note))
  )
}

/** What a row still asks of its payment: a part of it may have gone back past us since it was due. */
async function openOf(container: MedusaContainer, { id, order_id, amount }: RefundRow): Promise<number> {
  const { shares } = await loadOrderMoney(container, order_id)
  return shares.map(({ open }) => open.get(id)).find((open) => open !== undefined) ?? amount
}

interface CoreRefund {
  id: string
  amount: number
}

/** Core's refund with this note; made where there is none. Null where all of it went back past us. */
async function refundOnce(container: MedusaContainer, row: RefundRow, payment_id: string): Promise<CoreRefund | null> {
  const { note, since } = row
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const payments = container.resolve(Modules.PAYMENT)
  const find = async (): Promise<CoreRefund | null> => {
    const found = (await payments.listRefunds({ payment_id })).find((refund) => refund.note === note)
    return found ? { id: found.id, amount: Number(found.amount) } : null
  }
  const known = await find()
  if (known) {
    return known
  }
  await knex.raw(ADOPT, { note, payment_id, amount: row.amount, since })
  const adopted = await find()
  if (adopted) {
    return adopted
  }
  const amount = await openOf(container, row)
  if (amount > 0) {
    await payments.refundPayment({ payment_id, amount, note })
  }
  return await find()
}

/** The order's books say what went back, once. */
async function bookOnce(
  container: MedusaContainer,
  { order_id, currency_code }: RefundRow,
  { id: reference_id, amount }: CoreRefund,
): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const [known] = await orders.listOrderTransactions({ order_id, reference: "refund", reference_id })
  if (!known) {
    await orders.addOrderTransactions({ order_id, amount: -amount, currency_code, reference: "refund", reference_id })
  }
}

/**
 * Gives money of one share back through the payment it came by, once; cash that its buyer has back is booked where core has
 * the courier's money. Each of its acts is looked for before it is made, so it may run any number of times. What the bank
 * does not take now stays due and is tried again (`mend-orders`), unless staff gave it back in Admin meanwhile. The caller holds the order's lock.
 *
 * Core's `refund-payment-workflow` makes the same two acts, and a third: what it takes for a favour it credits, though the
 * share's own credit stands already, or a sibling has yet to pay.
 */
export const payRefundStep = createStep("pay-share-refund", async (refundId: string, { container }) => {
  const row = await readRefund(container, refundId)
  const paymentId = row ? await paymentOf(container, row) : null
  if (!row || !paymentId) {
    return new StepResponse<Paid>({ payment_id: null })
  }
  try {
    const made = (await isGone(container, row, paymentId)) ? null : await refundOnce(container, row, paymentId)
    if (made) {
      await bookOnce(container, row, made)
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : JSON.stringify(error)
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`Refund ${row.id} stays due: ${why}`)
    // The others have their turn before it is tried again.
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.raw("update share_refund set updated_at = now() where id = ?", [row.id])
    return new StepResponse<Paid>({ payment_id: null })
  }
  if (row.state === "due") {
    const service = container.resolve<ReturnsModuleService>(RETURNS_MODULE)
    await service.updateShareRefunds({ id: row.id, state: "refunded", refunded_at: new Date() })
  }
  return new StepResponse<Paid>({ payment_id: paymentId })
})
