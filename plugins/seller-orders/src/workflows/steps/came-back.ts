import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { keptFee } from "../rules/came-back"
import { SHIPPING_TOTAL } from "../rules/share-sums"
import { PARCEL, type ShelfGain, shelfGains } from "../rules/shelf-gains"
import { isCredited } from "./credit-order"
import { loadOrderMoney } from "./load-order-money"

/** What follows from a parcel that came back. */
export interface CameBack {
  share_id: string
  order_id: string
  /** Đồng that the order is to owe less: all that the share costs, but what the household keeps. */
  credit: number
  /** What the shelves gain. */
  levels: ShelfGain[]
}

const SELECT = `select share.id as share_id, share.order_id, share.end_reason as reason, (${SHIPPING_TOTAL}) as shipping,
    ${shelfGains(
      "select line_item_id, restock_quantity from seller_order_item where seller_order_id = share.id and deleted_at is null",
    )} as levels
  from seller_order share
  join "order" ord on ord.id = share.order_id
  join lateral (${PARCEL}) parcel on true
 where share.id = ? and share.deleted_at is null`

interface Row {
  share_id: string
  order_id: string
  reason: string | null
  shipping: number
  levels: ShelfGain[]
}

/** What the credit of a share that ended is named by. */
export const causeOf = (id: string): string => `end:${id}`

/** What is to follow from a parcel that came back, read under the order's lock, after its share ended. */
export const readCameBackStep = createStep("read-came-back", async (id: string, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Row[] }>(SELECT, [id])
  const [row] = rows
  if (!row) {
    throw new Error(`Share ${id} has no parcel`)
  }
  const { share_id, order_id, reason, shipping, levels } = row
  const { shares } = await loadOrderMoney(container, order_id)
  const money = shares.find((share) => share.id === id)
  const live = Math.max(0, money?.live ?? 0)
  const paid = money ? money.captured + money.at_door - money.given.payment - money.given.by_hand : 0
  const isDone = await isCredited(container, order_id, causeOf(id))
  const credit = isDone ? 0 : live - keptFee({ reason, live, shipping, paid })
  return new StepResponse<CameBack>({ share_id, order_id, credit, levels })
})
