import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RETURNS_MODULE } from "../../modules/returns"
import type { ReturnsModuleService } from "../../modules/returns/service"
import { type ReturnReason, returnableUntil } from "../rules/return-window"
import { feeBack } from "../rules/share-money"
import { LINE_TOTAL, SHIPPING_TOTAL } from "../rules/share-sums"
import { PARCEL, type ShelfGain, shelfGains } from "../rules/shelf-gains"
import { isCredited } from "./credit-order"
import { loadOrderMoney } from "./load-order-money"

/** A return whose goods are back, with what is still to follow. */
export interface ReturnToSettle {
  id: string
  share_id: string
  order_id: string
  is_settled: boolean
  /** The same pieces are sent once more: no money moves, and for core nothing came back. */
  is_replaced: boolean
  /** Core's return, made before. */
  core_return_id: string | null
  /** Core has the pieces back. */
  is_received: boolean
  is_restocked: boolean
  /** Where the parcel went out from; its goods come back there. */
  location_id: string
  shipping_option_id: string | null
  items: { id: string; quantity: number }[]
  /** What the shelves gain. */
  levels: ShelfGain[]
}

/** Core's return is known by the mark on its items, also where a process died before it was noted. */
const CORE = `select core.id, core.status from return core
  join return_item item on item.return_id = core.id and item.metadata->>'share_return_id' = one.id
 where core.order_id = share.order_id limit 1`

/**
 * The same pieces stand for those of a row `share_return`, promised, sent or received, or officers decided over them: no money
 * moves by it, and for core nothing came back. Where they are not sent for any other reason it is worth money.
 */
const REPLACED = (
  back: string,
) => `(coalesce(${back}.remedy = 'same', false) and exists (select from share_replacement again
  where again.share_return_id = ${back}.id and (again.state <> 'ended' or again.end_reason = 'decided')
    and again.deleted_at is null))`

const SELECT = `select one.id, share.id as share_id, share.order_id,
    one.settled_at is not null as is_settled,
    ${REPLACED("one")} as is_replaced,
    coalesce(one.core_return_id, core.id) as core_return_id, coalesce(core.status = 'received', false) as is_received,
    one.restocked_at is not null as is_restocked, parcel.location_id,
    coalesce((select method.shipping_option_id from order_shipping_method method where method.id = share.shipping_method_id),
      (select option.id from shipping_option option where option.deleted_at is null order by option.created_at limit 1))
      as shipping_option_id,
    (select json_agg(json_build_object('id', line_item_id, 'quantity', coalesce(received_quantity, quantity)) order by line_item_id)
       from share_return_item where share_return_id = one.id and coalesce(received_quantity, quantity) > 0
        and deleted_at is null) as items,
    ${shelfGains("select line_item_id, restock_quantity from share_return_item where share_return_id = one.id and deleted_at is null")} as levels
  from share_return one
  join seller_order share on share.id = one.seller_order_id
  join lateral (${PARCEL}) parcel on true
  left join lateral (${CORE}) core on true
 where one.id = ? and one.state = 'received' and one.deleted_at is null`

/** The order of a return, for its lock. */
export const findReturnOrderStep = createStep("find-return-order", async (id: string, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { order_id: string }[] }>(
    "select share.order_id from share_return one join seller_order share on share.id = one.seller_order_id where one.id = ?",
    [id],
  )
  return new StepResponse({ order_id: rows[0]?.order_id ?? "" })
})

/** What is still to follow from goods that are back, read under the order's lock. One statement. */
export const readReturnToSettleStep = createStep("read-return-to-settle", async (id: string, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: ReturnToSettle[] }>(SELECT, [id])
  const [found] = rows
  if (!found) {
    throw new Error(`Return ${id} is not back, or its share has no parcel`)
  }
  return new StepResponse(found)
})

/** Notes core's return. */
export const noteCoreReturnStep = createStep(
  "note-core-return",
  async ({ id, core_return_id }: { id: string; core_return_id: string }, { container }) => {
    await container.resolve<ReturnsModuleService>(RETURNS_MODULE).updateShareReturns({ id, core_return_id })
    return new StepResponse(id)
  },
)

interface Outcome {
  /** And every piece came back: none was left where it is because it was not worth sending. */
  is_home: boolean
  /** No piece of the share is left with the buyer. */
  is_whole: boolean
  /** Đồng that the order owes less beside the pieces; below 0 where an officer had taken off more than is left. */
  credit: number
  /** Đồng of an agreed delivery fee that go back. */
  fee: number
}

const NOTHING: Outcome = { is_home: false, is_whole: false, credit: 0, fee: 0 }

const WHOLE = `select share.order_id, change.created_at as delivered_at, (${SHIPPING_TOTAL}) as shipping,
    not exists (select from seller_order_item own
       join order_item item on item.order_id = ord.id and item.version = ord.version and item.item_id = own.line_item_id
            and item.deleted_at is null
      where own.seller_order_id = share.id and own.deleted_at is null
        and item.quantity > item.return_received_quantity + item.return_dismissed_quantity) as is_whole,
    not exists (select from share_return kept where kept.seller_order_id = share.id and kept.state = 'received'
      and kept.way_back_payer = 'nobody' and not ${REPLACED("kept")} and kept.deleted_at is null) as is_home,
    (select coalesce(json_agg(json_build_object('reason', back.reason,
        'value', ${LINE_TOTAL} / nullif(item.quantity, 0) * coalesce(wish.received_quantity, wish.quantity))), '[]')
       from share_return back
       join share_return_item wish on wish.share_return_id = back.id and wish.deleted_at is null
       join order_item item on item.order_id = ord.id and item.version = ord.version and item.item_id = wish.line_item_id
            and item.deleted_at is null
       join order_line_item line on line.id = item.item_id
      where back.seller_order_id = share.id and back.state = 'received' and not ${REPLACED("back")}
        and back.deleted_at is null) as pieces
  from seller_order share
  join "order" ord on ord.id = share.order_id
  left join seller_order_change change on change.seller_order_id = share.id and change.to_state = 'delivered'
       and change.deleted_at is null
 where share.id = ?`

interface WholeRow {
  order_id: string
  delivered_at: Date
  shipping: number
  is_whole: boolean
  is_home: boolean
  /** Of all returns of the share that are back, but those for which the same pieces were sent. */
  pieces: { reason: ReturnReason; value: number }[]
}

/**
 * What the share costs less beside its pieces: the delivery fee, as far as the household answers for what came back and
 * nothing is left. Where an officer had taken off what came back after all, that much is owed again.
 */
async function readOutcome(container: MedusaContainer, back: ReturnToSettle): Promise<Outcome> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: WholeRow[] }>(WHOLE, [back.share_id])
  const [row] = rows
  if (!row) {
    return NOTHING
  }
  const { shares } = await loadOrderMoney(container, row.order_id)
  const { live = 0, fee = 0 } = shares.find(({ id }) => id === back.share_id) ?? {}
  const done = await isCredited(container, row.order_id, causeOf(back.id))
  const pieces = row.pieces.map(({ reason, value }) => ({
    value,
    is_fault: returnableUntil(reason, row.delivered_at, []).fee_back,
  }))
  const shipping = row.is_whole ? Math.min(feeBack(row.shipping, pieces), Math.max(0, live)) : 0
  return {
    is_whole: row.is_whole,
    is_home: row.is_whole && row.is_home,
    credit: done ? 0 : live < 0 ? live : shipping,
    fee: row.is_whole ? feeBack(fee, pieces) : 0,
  }
}

/** What a return's credit is named by. */
export const causeOf = (id: string): string => `return:${id}`

/** Whether anything of the share is left, and what it costs less beside its pieces. After core has the goods back. */
export const readReturnOutcomeStep = createStep(
  "read-return-outcome",
  async ({ back }: { back: ReturnToSettle; after: unknown }, { container }) =>
    new StepResponse(back.is_settled || back.is_replaced ? NOTHING : await readOutcome(container, back)),
)

/** Goods and money followed; not where the same pieces were given up meanwhile, and money is still to follow. */
export const markReturnSettledStep = createStep(
  "mark-return-settled",
  async ({ id, is_replaced }: { id: string; is_replaced: boolean }, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.raw(
      `update share_return one set settled_at = now(), updated_at = now() where id = ? and ${REPLACED("one")} = ?`,
      [id, is_replaced],
    )
    return new StepResponse(id)
  },
)
