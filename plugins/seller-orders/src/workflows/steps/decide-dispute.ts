import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISPUTES_MODULE } from "../../modules/disputes"
import type { DisputeDecision } from "../../modules/disputes/models"
import type { DisputesModuleService } from "../../modules/disputes/service"
import type { ReadVerdict } from "../rules/read-verdict"
import { LINE_TOTAL, SHARE_LINES } from "../rules/share-sums"
import { findShare } from "./find-share"
import { loadOrderMoney } from "./load-order-money"
import { recordInBook } from "./record-in-book"

export interface DecideInput extends ReadVerdict {
  id: string
  share_id: string
  /** Id of the officer. */
  user_id: string
}

/** A decision with what follows from it. */
export interface Decided {
  id: string
  share_id: string
  order_id: string
  seller_id: string
  decision: DisputeDecision
  /** Đồng that the share costs less. */
  credit: number
}

/** What the pieces of a return cost that was refused, or of which nothing came; nothing where they were paid back with it. */
const OF_RETURN = `select coalesce(sum(${LINE_TOTAL} / nullif(item.quantity, 0) * wish.quantity), 0)::float8 as amount
  from share_return one
  join seller_order share on share.id = one.seller_order_id
  join "order" ord on ord.id = share.order_id
  join share_return_item wish on wish.share_return_id = one.id and wish.deleted_at is null
  cross join ${SHARE_LINES}
 where one.id = ? and one.core_return_id is null and not exists (select from share_refund paid
     where paid.origin = 'return' and paid.origin_id = one.id and paid.deleted_at is null)
   and own.seller_order_id = share.id and own.line_item_id = wish.line_item_id`

/** What the pieces of a return cost that did not come with the others. */
const OF_MISSING = `select coalesce(sum(${LINE_TOTAL} / nullif(item.quantity, 0) * (wish.quantity - wish.received_quantity)), 0)::float8 as amount
  from share_return one
  join seller_order share on share.id = one.seller_order_id
  join "order" ord on ord.id = share.order_id
  join share_return_item wish on wish.share_return_id = one.id and wish.received_quantity is not null and wish.deleted_at is null
  cross join ${SHARE_LINES}
 where one.id = ? and own.seller_order_id = share.id and own.line_item_id = wish.line_item_id`

async function returnCost(container: MedusaContainer, returnId: string, reason: string): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const statement = reason === "other" ? OF_MISSING : OF_RETURN
  const { rows } = await knex.raw<{ rows: { amount: number }[] }>(statement, [returnId])
  return Math.round(rows[0]?.amount ?? 0)
}

function disputeNotFound(): InputError {
  return new InputError({ code: "dispute_not_found", type: "not_found", message: "No such dispute of this order" })
}

/**
 * Writes an officer's decision, once; what it is worth: the pieces that were refused or did not come with the others, all that the share still costs where
 * nothing came, or the part that was named. The caller holds the order's lock. Undone by opening it again.
 * @throws InputError `seller_order_not_found`, `dispute_not_found`, `dispute_decided` (409), `refund_too_high` (409, `max`)
 */
export const decideDisputeStep = createStep(
  "decide-share-dispute",
  async (input: DecideInput, { container }) => {
    const share = await findShare(container, { id: input.share_id })
    const service = container.resolve<DisputesModuleService>(DISPUTES_MODULE)
    const [dispute] = await service.listShareDisputes({ id: input.id, seller_order_id: share.id })
    if (!dispute) {
      throw disputeNotFound()
    }
    const { shares } = await loadOrderMoney(container, share.order_id)
    const live = Math.max(0, shares.find(({ id }) => id === share.id)?.live ?? 0)
    const worth = dispute.share_return_id ? await returnCost(container, dispute.share_return_id, dispute.reason) : live
    const credit = { household: 0, split: input.refund_vnd ?? 0, buyer: Math.min(worth, live) }[input.decision]
    if (credit > live) {
      throw new InputError({
        code: "refund_too_high",
        field: "refund_vnd",
        type: "conflict",
        message: `The share costs ${live}`,
        details: { max: live },
      })
    }
    const verdict = {
      id: dispute.id,
      decided_by_id: input.user_id,
      decision: input.decision,
      credit_vnd: credit,
      decision_note: input.note,
    }
    if (dispute.state !== "open" || !(await service.decideDispute(verdict))) {
      throw new InputError({ code: "dispute_decided", type: "conflict", message: "It was decided already" })
    }
    const { order_id, seller_id } = share
    const of = { id: dispute.id, share_id: share.id, order_id, seller_id }
    return new StepResponse<Decided, string>({ ...of, decision: input.decision, credit }, dispute.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<DisputesModuleService>(DISPUTES_MODULE).reopenDispute(id)
    }
  },
)

/** One line of the book: who decided what, and why. */
export const recordDecisionStep = createStep(
  "record-dispute-decision",
  async ({ decided, input }: { decided: Decided; input: DecideInput }, { container }) => {
    await recordInBook(container, {
      user_id: input.user_id,
      seller_id: decided.seller_id,
      action: "dispute_decided",
      entity: "share_dispute",
      entity_id: decided.id,
      before: { state: "open" },
      after: { decision: decided.decision, credit_vnd: decided.credit, note: input.note },
    })
    return new StepResponse(decided.id)
  },
)
