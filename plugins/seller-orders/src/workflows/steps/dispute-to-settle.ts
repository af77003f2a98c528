import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISPUTES_MODULE } from "../../modules/disputes"
import type { DisputesModuleService } from "../../modules/disputes/service"
import { isCredited } from "./credit-order"
import { loadOrderMoney } from "./load-order-money"

/** A decision with what is still to follow from it. */
export interface DisputeToSettle {
  id: string
  share_id: string
  order_id: string
  decided_by_id: string
  is_settled: boolean
  /** Something of the share was credited by it. */
  is_credited: boolean
  /** Đồng that the order is still to owe less. */
  credit: number
  /** The parcel did not come, nor did its buyer say since that it did, nor did it come back: the share is still to end. */
  is_lost: boolean
}

const SELECT = `select one.id, share.id as share_id, share.order_id, one.decided_by_id,
    one.settled_at is not null or ord.canceled_at is not null as is_settled, coalesce(one.credit_vnd, 0)::float8 as credit,
    coalesce(one.credit_vnd, 0) > 0 as is_credited,
    one.reason = 'not_arrived' and one.decision = 'buyer' and share.state <> 'returned' and not exists (
      select from seller_order_change said where said.seller_order_id = share.id and said.to_state = 'delivered'
         and said.by_kind = 'buyer' and said.deleted_at is null)
      and not exists (select from seller_order_change back where back.seller_order_id = share.id and back.action = 'come_back'
         and back.deleted_at is null) as is_lost
  from share_dispute one
  join seller_order share on share.id = one.seller_order_id
  join "order" ord on ord.id = share.order_id
 where one.id = ? and one.state = 'decided' and one.deleted_at is null`

/** What a dispute's credit is named by. */
export const causeOf = (id: string): string => `dispute:${id}`

/** The order of a dispute, for its lock. */
export const findDisputeOrderStep = createStep("find-dispute-order", async (id: string, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: DisputeToSettle[] }>(SELECT, [id])
  return new StepResponse({ order_id: rows[0]?.order_id ?? "" })
})

/**
 * What is still to follow from a decision, read under the order's lock; of an order that was cancelled nothing is. Never more than
 * the share still costs: its parcel, or pieces of it, may have come back since it was decided.
 */
export const readDisputeToSettleStep = createStep("read-dispute-to-settle", async (id: string, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: DisputeToSettle[] }>(SELECT, [id])
  const [found] = rows
  if (!found) {
    throw new Error(`Dispute ${id} is not decided`)
  }
  const { shares } = await loadOrderMoney(container, found.order_id)
  const live = Math.max(0, shares.find((share) => share.id === found.share_id)?.live ?? 0)
  const is_over = found.is_settled || (await isCredited(container, found.order_id, causeOf(id)))
  return new StepResponse<DisputeToSettle>({
    ...found,
    credit: is_over ? 0 : Math.min(found.credit, live),
    is_lost: found.is_lost && !found.is_settled,
  })
})

/** The money followed. */
export const markDisputeSettledStep = createStep("mark-dispute-settled", async (id: string, { container }) => {
  const service = container.resolve<DisputesModuleService>(DISPUTES_MODULE)
  await service.updateShareDisputes({ id, settled_at: new Date() })
  return new StepResponse(id)
})
