import { randomUUID } from "node:crypto"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsModuleService } from "../../modules/listings/service"
import { type ChangedBy, type ChangeKind, type ChangeSide, isChange } from "../rules/goods-change"

export interface GoodsChangeToRecord {
  seller_id: string
  product_id: string
  kind: ChangeKind
  before: ChangeSide
  after: ChangeSide
  by: ChangedBy
  /** The phone's name for the tap; made here where nobody named it. */
  request_id: string | null
  undoes_id: string | null
}

/** Writes down a change of goods, as the last step: nothing can fail after it. What changed nothing is not written. */
export const recordGoodsChangeStep = createStep(
  "record-goods-change",
  async (
    { by, request_id, ...change }: GoodsChangeToRecord,
    { container },
  ): Promise<StepResponse<{ id: string | null }, string | null>> => {
    if (!isChange(change.after)) {
      return new StepResponse({ id: null }, null)
    }
    const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
    const { before, after, ...rest } = change
    const made = await listings.createGoodsChanges({
      ...rest,
      before: before as Record<string, unknown>,
      after: after as Record<string, unknown>,
      by_kind: by.kind,
      by_id: by.id,
      request_id: request_id ?? randomUUID(),
    })
    return new StepResponse({ id: made.id }, made.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<ListingsModuleService>(LISTINGS_MODULE).deleteGoodsChanges(id)
    }
  },
)
