import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RETURNS_MODULE } from "../../modules/returns"
import type { ReturnsModuleService } from "../../modules/returns/service"
import type { SellerOrderState } from "../../modules/seller-orders/models"
import { GOODS_KINDS } from "../rules/goods-kinds"
import type { ReturnWish } from "../rules/read-return"
import { type GoodsKind, returnableUntil } from "../rules/return-window"

interface ShareRow {
  state: SellerOrderState
  delivered_at: Date | null
  lines: { id: string; kinds: GoodsKind[] }[]
}

const SHARE = `select share.state,
    (select min(change.created_at) from seller_order_change change where change.seller_order_id = share.id
        and change.to_state = 'delivered' and change.deleted_at is null) as delivered_at,
    (select coalesce(json_agg(json_build_object('id', own.line_item_id, 'kinds', ${GOODS_KINDS})), '[]')
       from seller_order_item own join order_line_item line on line.id = own.line_item_id
      where own.seller_order_id = share.id and own.deleted_at is null) as lines
  from seller_order share where share.id = ? and share.deleted_at is null`

/** Its household handed it over, and it is not back as a whole. */
const GIVEN_BACK_FROM: SellerOrderState[] = ["delivered", "completed"]

async function checkWindow(container: MedusaContainer, shareId: string, wish: ReturnWish): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: ShareRow[] }>(SHARE, [shareId])
  const [share] = rows
  if (!share?.delivered_at || !GIVEN_BACK_FROM.includes(share.state)) {
    throw new InputError({
      code: "return_not_delivered",
      type: "conflict",
      message: "Goods go back from the day they were handed over",
      details: { state: share?.state ?? "" },
    })
  }
  for (const { line_item_id, index } of wish.items) {
    // A line of another share is refused where quantities are counted.
    const kinds = share.lines.find(({ id }) => id === line_item_id)?.kinds ?? []
    const { until } = returnableUntil(wish.reason, share.delivered_at, kinds)
    if (until === null) {
      throw new InputError({
        code: "return_not_for_these",
        field: `items.${index}.id`,
        type: "conflict",
        message: "Goods of this kind do not go back for this reason",
      })
    }
    if (new Date() > until) {
      throw new InputError({
        code: "return_too_late",
        field: "reason",
        type: "conflict",
        message: "The time for this is over",
        details: { until: until.toISOString() },
      })
    }
  }
}

export interface AskReturnInput {
  share_id: string
  wish: ReturnWish
}

/**
 * Writes down what a buyer wants to give back; the same request again is answered with the first. The caller holds the
 * order's lock. Undone by taking it away.
 * @throws InputError `return_not_delivered` (409), `return_not_for_these` (409), `return_too_late` (409) and those of the
 *   module's `askReturn`
 */
export const askReturnStep = createStep(
  "ask-share-return",
  async ({ share_id, wish }: AskReturnInput, { container }) => {
    const service = container.resolve<ReturnsModuleService>(RETURNS_MODULE)
    const [same] = await service.listShareReturns({ seller_order_id: share_id, request_key: wish.request_key })
    if (same) {
      return new StepResponse({ id: same.id, repeated: true }, null)
    }
    await checkWindow(container, share_id, wish)
    const asked = await service.askReturn({ seller_order_id: share_id, ...wish })
    return new StepResponse(asked, asked.repeated ? null : asked.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<ReturnsModuleService>(RETURNS_MODULE).takeReturnBack(id)
    }
  },
)
