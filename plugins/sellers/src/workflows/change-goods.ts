import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { ChangedBy } from "./rules/goods-change"
import { type GoodsWish, planGoods } from "./rules/plan-goods"
import { findGoodsStep } from "./steps/find-goods"
import { findGoodsChangeStep } from "./steps/find-goods-change"
import { writeGoodsWorkflow } from "./write-goods"

export interface ChangeGoodsInput extends GoodsWish {
  seller_id: string
  product_id: string
  /** Absent: the system. */
  by?: ChangedBy
  /** The phone's name for the tap: sent twice it counts once. */
  request_id?: string
}

/** The part of `change-goods` that is left out when the tap was counted before. */
const applyWishWorkflow = createWorkflow("apply-goods-wish", (input: ChangeGoodsInput) => {
  const goods = findGoodsStep({ seller_id: input.seller_id, product_id: input.product_id })
  const written = writeGoodsWorkflow.runAsStep({
    input: transform({ input, goods }, ({ input: given, goods: found }) => ({
      seller_id: given.seller_id,
      product_id: given.product_id,
      plan: planGoods(found, given),
      status: null,
      kind: given.adjust
        ? given.adjust.by > 0
          ? ("restocked" as const)
          : ("sold_elsewhere" as const)
        : ("changed" as const),
      by: given.by ?? { kind: "system" as const, id: "system" },
      request_id: given.request_id ?? null,
      undoes_id: null,
    })),
  })
  return new WorkflowResponse(written)
})

/**
 * Changes price or stock of a piece, at once and without anybody's approval, and writes down who did it
 * (`goods_change`). Emits `listing.saved`. Answers `{ product_id, change_id, repeated }`; `change_id` is null when nothing
 * changed.
 * @throws InputError `product_not_found` (404), also for another stall's; those of `planGoods`; `stock_none_left` and `stock_only_one` (409)
 */
export const changeGoodsWorkflow = createWorkflow("change-goods", (input: ChangeGoodsInput) => {
  const lock = transform({ input }, (data) => `goods:${data.input.product_id}`)
  acquireLockStep({ key: lock, timeout: 10, ttl: 60 })
  const known = findGoodsChangeStep(
    transform({ input }, (data) => ({ seller_id: data.input.seller_id, request_id: data.input.request_id ?? null })),
  )
  const written = when({ known }, (data) => data.known === null).then(() => applyWishWorkflow.runAsStep({ input }))
  releaseLockStep({ key: lock })
  return new WorkflowResponse(
    transform({ input, known, written }, (data) => ({
      product_id: data.input.product_id,
      change_id: data.known?.id ?? data.written?.id ?? null,
      repeated: data.known !== null,
    })),
  )
})
