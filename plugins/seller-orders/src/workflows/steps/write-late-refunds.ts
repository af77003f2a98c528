import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RETURNS_MODULE } from "../../modules/returns"
import type { ReturnsModuleService } from "../../modules/returns/service"
import { loadOrderMoney } from "./load-order-money"
import { refundsFor } from "./write-refunds"

const ORDER = `select link.order_id from payment
  join order_payment_collection link on link.payment_collection_id = payment.payment_collection_id and link.deleted_at is null
 where payment.id = ?`

/** The order of a payment, for its lock; empty where it is none's. */
export const findPaymentOrderStep = createStep("find-payment-order", async (paymentId: string, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { order_id: string }[] }>(ORDER, [paymentId])
  return new StepResponse({ order_id: rows[0]?.order_id ?? "" })
})

const NEWEST =
  "select id from capture where payment_id = ? and deleted_at is null order by created_at desc, id desc limit 1"

/**
 * Writes down what a payment brought above what its order's shares cost by then: of shares that had ended, or cost less
 * since. Once for each capture. The caller holds the order's lock.
 */
export const writeLateRefundsStep = createStep(
  "write-late-refunds",
  async ({ payment_id, order_id }: { payment_id: string; order_id: string }, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const service = container.resolve<ReturnsModuleService>(RETURNS_MODULE)
    const { rows } = await knex.raw<{ rows: { id: string }[] }>(NEWEST, [payment_id])
    const cause = { origin: "late" as const, origin_id: rows[0]?.id ?? "" }
    const { shares } = await loadOrderMoney(container, order_id)
    for (const { id: share_id } of rows.length > 0 ? shares : []) {
      const wish = { ...cause, order_id, share_id, credit: 0, fee: 0, by_payment_only: true }
      await service.writeRefunds(await refundsFor(container, wish))
    }
    return new StepResponse(cause)
  },
)
