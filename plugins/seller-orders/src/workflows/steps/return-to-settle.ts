import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RETURNS_MODULE } from "../../modules/returns"
import type { ReturnsModuleService } from "../../modules/returns/service"
import { type GoodsKind, type ReturnReason, returnableUntil } from "../rules/return-window"
import { SHIPPING_TOTAL } from "../rules/share-sums"
import { loadOrderMoney } from "./load-order-money"

/** A return whose goods are back, with what is still to follow. */
export interface ReturnToSettle {
  id: string
  share_id: string
  order_id: string
  is_settled: boolean
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
  levels: { inventory_item_id: string; location_id: string; adjustment: number }[]
}

/** Core's return is known by the mark on its items, also where a process died before it was noted. */
const SELECT = `select one.id, share.id as share_id, share.order_id, one.settled_at is not null as is_settled,
    coalesce(one.core_return_id, (select item.return_id from return_item item
       where item.metadata->>'share_return_id' = one.id limit 1)) as core_return_id,
    exists (select from return_item item join return core on core.id = item.return_id and core.status = 'received'
       where item.metadata->>'share_return_id' = one.id) as is_received,
    one.restocked_at is not null as is_restocked, parcel.location_id,
    coalesce((select method.shipping_option_id from order_shipping_method method where method.id = share.shipping_method_id),
      (select option.id from shipping_option option where option.deleted_at is null order by option.created_at limit 1))
      as shipping_option_id,
    (select json_agg(json_build_object('id', line_item_id, 'quantity', quantity) order by line_item_id)
       from share_return_item where share_return_id = one.id and deleted_at is null) as items,
    (select coalesce(json_agg(json_build_object('inventory_item_id', need.inventory_item_id,
        'location_id', parcel.location_id, 'adjustment', item.restock_quantity * need.required_quantity)), '[]')
       from share_return_item item
       join order_line_item line on line.id = item.line_item_id
       join product_variant variant on variant.id = line.variant_id and variant.manage_inventory
       join product_variant_inventory_item need on need.variant_id = variant.id and need.deleted_at is null
       join inventory_level level on level.inventory_item_id = need.inventory_item_id
            and level.location_id = parcel.location_id and level.deleted_at is null
      where item.share_return_id = one.id and item.deleted_at is null and item.restock_quantity > 0) as levels
  from share_return one
  join seller_order share on share.id = one.seller_order_id
  join fulfillment parcel on parcel.id = share.fulfillment_id
 where one.id = ? and one.state = 'received' and one.deleted_at is null`

/** What is still to follow from goods that are back. One statement. */
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

/** Set before the shelves are raised: of a process that dies in between, the pieces are counted too low, never twice. */
export const markRestockedStep = createStep(
  "mark-restocked",
  async (id: string, { container }) => {
    const service = container.resolve<ReturnsModuleService>(RETURNS_MODULE)
    await service.updateShareReturns({ id, restocked_at: new Date() })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) {
      const service = container.resolve<ReturnsModuleService>(RETURNS_MODULE)
      await service.updateShareReturns({ id, restocked_at: null })
    }
  },
)

interface Outcome {
  /** No piece of the share is left with the buyer. */
  is_whole: boolean
  /** Đồng of the delivery fee that the order owes less. */
  fee_back: number
}

const WHOLE = `select share.order_id, one.reason, change.created_at as delivered_at, (${SHIPPING_TOTAL}) as shipping,
    not exists (select from seller_order_item own
       join order_item item on item.order_id = ord.id and item.version = ord.version and item.item_id = own.line_item_id
            and item.deleted_at is null
      where own.seller_order_id = share.id and own.deleted_at is null
        and item.quantity > item.return_received_quantity + item.return_dismissed_quantity) as is_whole
  from share_return one
  join seller_order share on share.id = one.seller_order_id
  join "order" ord on ord.id = share.order_id
  left join seller_order_change change on change.seller_order_id = share.id and change.to_state = 'delivered'
       and change.deleted_at is null
 where one.id = ?`

async function readOutcome(container: MedusaContainer, id: string, shareId: string): Promise<Outcome> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{
    rows: { order_id: string; reason: ReturnReason; delivered_at: Date; shipping: number; is_whole: boolean }[]
  }>(WHOLE, [id])
  const [row] = rows
  if (!row?.is_whole) {
    return { is_whole: false, fee_back: 0 }
  }
  const kinds: GoodsKind[] = []
  const isFault = returnableUntil(row.reason, row.delivered_at, kinds).fee_back
  const { shares } = await loadOrderMoney(container, row.order_id)
  const live = shares.find((share) => share.id === shareId)?.live ?? 0
  return { is_whole: true, fee_back: isFault ? Math.min(row.shipping, live) : 0 }
}

/** Whether anything of the share is left, and how much of the delivery fee is not owed any more. After core has the goods back. */
export const readReturnOutcomeStep = createStep(
  "read-return-outcome",
  async ({ id, share_id }: { id: string; share_id: string; after: unknown }, { container }) =>
    new StepResponse(await readOutcome(container, id, share_id)),
)

/** Goods and money followed. */
export const markReturnSettledStep = createStep("mark-return-settled", async (id: string, { container }) => {
  const service = container.resolve<ReturnsModuleService>(RETURNS_MODULE)
  await service.updateShareReturns({ id, settled_at: new Date() })
  return new StepResponse(id)
})
