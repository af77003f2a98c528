import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { RETURNS_MODULE } from "../../modules/returns"
import type { ReturnsModuleService } from "../../modules/returns/service"
import { creditOrder } from "./credit-order"

interface RefundToPay {
  id: string
  order_id: string
  payment_id: string
  amount: number
  /** Written on core's refund: the share, and this refund. */
  note: string
  /** Core has it already: a process died in between. */
  is_paid: boolean
}

const SELECT = `select refund.id, share.order_id, refund.payment_id, refund.amount::float8 as amount,
    share.id || ' ' || refund.id as note, refund.state <> 'due' as is_over,
    exists (select from refund done where done.note = share.id || ' ' || refund.id and done.deleted_at is null) as is_paid
  from share_refund refund join seller_order share on share.id = refund.seller_order_id
 where refund.id = ? and refund.method = 'payment' and refund.deleted_at is null`

const UNNAMED = `select coalesce(sum(credit.amount), 0)::float8 as amount
  from order_credit_line credit join "order" ord on ord.id = credit.order_id and ord.version = credit.version
 where credit.order_id = ? and credit.reference is distinct from 'seller_order' and credit.deleted_at is null`

async function unnamedCredit(container: MedusaContainer, orderId: string): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { amount: number }[] }>(UNNAMED, [orderId])
  return rows[0]?.amount ?? 0
}

/** Where the order of a refund is, for its lock. */
export const findRefundOrderStep = createStep("find-refund-order", async (refundId: string, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { order_id: string }[] }>(SELECT, [refundId])
  return new StepResponse({ order_id: rows[0]?.order_id ?? "" })
})

async function readRefund(container: MedusaContainer, refundId: string): Promise<RefundToPay | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: (RefundToPay & { is_over: boolean })[] }>(SELECT, [refundId])
  const [row] = rows
  return row && !row.is_over && row.payment_id ? row : null
}

/**
 * Core takes a refund above what the order is owed back for a favour and credits it, though the share's own credit stands
 * already, or a sibling has yet to pay: its line is taken out again.
 */
async function payBack(container: MedusaContainer, refund: RefundToPay): Promise<void> {
  const { order_id, payment_id, amount, note } = refund
  const before = await unnamedCredit(container, order_id)
  await refundPaymentWorkflow(container).run({ input: { payment_id, amount, note } })
  const added = (await unnamedCredit(container, order_id)) - before
  if (added > 0) {
    await creditOrder(container, { order_id, amount: -added, share_id: null })
  }
}

/**
 * Gives money of one share back through the payment it came by, once. What the bank does not take now stays due and is
 * tried again (`mend-orders`): a deed that stands is not undone for it. The caller holds the order's lock. Null: nothing
 * to pay.
 */
export const payRefundStep = createStep("pay-share-refund", async (refundId: string | null, { container }) => {
  const refund = refundId === null ? null : await readRefund(container, refundId)
  if (!refund) {
    return new StepResponse({ is_paid: false })
  }
  if (!refund.is_paid) {
    try {
      await payBack(container, refund)
    } catch (error) {
      const why = error instanceof Error ? error.message : JSON.stringify(error)
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Refund ${refund.id} stays due: ${why}`)
      return new StepResponse({ is_paid: false })
    }
  }
  const service = container.resolve<ReturnsModuleService>(RETURNS_MODULE)
  await service.updateShareRefunds({ id: refund.id, state: "refunded", refunded_at: new Date() })
  return new StepResponse({ is_paid: true })
})
