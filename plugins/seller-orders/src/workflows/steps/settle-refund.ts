import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RETURNS_MODULE } from "../../modules/returns"
import type { RefundMethod, RefundOrigin, RefundState } from "../../modules/returns/models"
import type { ReturnsModuleService } from "../../modules/returns/service"
import { findShare } from "./find-share"
import { loadOrderMoney } from "./load-order-money"
import { giveFeeBack } from "./tell-refund"

export interface RefundSettling {
  id: string
  share_id: string
  /** Id of the officer. */
  user_id: string
  /** How it was paid; buyer and household read it. */
  note: string
  /** Đồng that were right, where a buyer claimed more for the way back; null: what is due. */
  amount: number | null
}

/** A refund that an officer may end. */
export interface SettledRefund {
  id: string
  seller_id: string
  /** It was at its end before. */
  repeated: boolean
  before: RefundState
  method: RefundMethod
  /** Whole đồng, an agreed delivery fee included. */
  amount: number
  /** What was due before. */
  claimed: number
  /** Đồng that its payment still holds, and is to hold no more: the rest of the way is that of a payment's refund. */
  held: number
}

function underWay(): InputError {
  const message = "A refund of it stands at the payment; it is ended within minutes"
  return new InputError({ code: "refund_under_way", type: "conflict", message })
}

/**
 * What is settled of a row: its sum never changes, but for what a buyer says that the way back had cost.
 * @throws InputError `refund_amount_wrong` (400), `refund_too_high` (409, `max`)
 */
function amountOf(due: number, origin: RefundOrigin, wish: number | null): number {
  if (wish !== null && origin !== "way_back") {
    throw new InputError({
      code: "refund_amount_wrong",
      field: "amount",
      message: "Only the way back is settled in part",
    })
  }
  if (wish !== null && wish > due) {
    const message = `No more than ${due} is due`
    throw new InputError({ code: "refund_too_high", field: "amount", type: "conflict", message, details: { max: due } })
  }
  return wish ?? due
}

/** Core's refund of this row, or one that staff made in Admin since it was due: `mend-orders` takes it for this one. */
const STANDS_IN_CORE = `select from refund where payment_id = :payment_id and deleted_at is null
  and (note = :note or amount = :amount and created_at >= :since and coalesce(note, '') not like 'sord\\_%')`

/** No bank is asked: the payment holds that much less, as if it had paid, so that nothing pays it a second time. */
const WRITE = `insert into refund (id, payment_id, amount, raw_amount, note, created_by)
  select :id, :payment_id, :amount, jsonb_build_object('value', :amount::text, 'precision', 20), :note, :user_id
   where not exists (select from refund where payment_id = :payment_id and note = :note and deleted_at is null)`

/** What the payment that a row names still holds of it: nothing where it went back past us. */
async function heldOf(
  container: MedusaContainer,
  { id, payment_id, order_id }: { id: string; payment_id: string; order_id: string },
): Promise<number> {
  const { payments, shares } = await loadOrderMoney(container, order_id)
  const open = shares.map((share) => share.open.get(id)).find((one) => one !== undefined) ?? 0
  return payments.some((payment) => payment.id === payment_id && payment.left >= open) ? open : 0
}

/**
 * Looks whether an officer may say of a refund that it was paid in another way. One that a bank may have paid already is refused.
 * The caller holds the order's lock.
 * @throws InputError `seller_order_not_found`, `refund_not_found`, `refund_under_way` (409), and those of `amountOf`
 */
export const settleRefundStep = createStep(
  "settle-share-refund",
  async ({ id, share_id, amount: wish }: RefundSettling, { container }) => {
    const share = await findShare(container, { id: share_id })
    const service = container.resolve<ReturnsModuleService>(RETURNS_MODULE)
    const [refund] = await service.listShareRefunds({ id, seller_order_id: share.id })
    if (!refund) {
      throw new InputError({ code: "refund_not_found", type: "not_found", message: "No such refund of this order" })
    }
    const { method, payment_id, origin } = refund
    const claimed = Number(refund.amount)
    const settled: SettledRefund = {
      id,
      seller_id: share.seller_id,
      repeated: refund.state === "refunded",
      before: refund.state,
      method,
      amount: refund.state === "refunded" ? claimed : amountOf(claimed, origin, wish),
      claimed,
      held: 0,
    }
    if (settled.repeated || method !== "payment" || payment_id === "") {
      return new StepResponse(settled)
    }
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const amount = settled.amount - refund.fee_amount
    const row = { payment_id, amount, note: `${share.id} ${id}`, since: refund.created_at }
    const { rows } = await knex.raw<{ rows: unknown[] }>(STANDS_IN_CORE, row)
    if (rows.length > 0) {
      throw underWay()
    }
    // What it does not hold any more went back past us: core has that in its books.
    const held = await heldOf(container, { id, payment_id, order_id: share.order_id })
    return new StepResponse({ ...settled, held })
  },
)

/** Core's payment gave it back, through no bank. Not undone: what stands in core the job `mend-orders` brings to its end. */
export const writeSettledStep = createStep(
  "write-settled-refund",
  async ({ id, share_id, user_id, amount }: RefundSettling & { amount: number }, { container }) => {
    const service = container.resolve<ReturnsModuleService>(RETURNS_MODULE)
    const { payment_id } = await service.retrieveShareRefund(id)
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const row = { payment_id, amount, note: `${share_id} ${id}`, user_id }
    await knex.raw(WRITE, { ...row, id: generateEntityId(undefined, "ref") })
    return new StepResponse(id)
  },
)

/** What no payment holds is at its end by the officer's word alone, unless somebody else ended it meanwhile. */
export const endRefundStep = createStep(
  "end-share-refund",
  async (end: { id: string; amount: number }, { container }) => {
    const { id } = end
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw<{ rows: { seller_order_id: string; fee_amount: number }[] }>(
      `update share_refund set state = 'refunded', refunded_at = now(), updated_at = now(), amount = :amount,
        raw_amount = jsonb_build_object('value', :amount::text, 'precision', 20)
      where id = :id and state in ('due', 'told') and deleted_at is null returning seller_order_id, fee_amount`,
      end,
    )
    const [ended] = rows
    if (ended) {
      await giveFeeBack(container, ended.seller_order_id, ended.fee_amount)
    }
    return new StepResponse(id)
  },
)
