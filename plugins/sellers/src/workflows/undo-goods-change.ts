import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { ChangedBy } from "./rules/goods-change"
import { findChangeToUndoStep } from "./steps/find-change-to-undo"
import { findGoodsStep } from "./steps/find-goods"
import { planUndoStep } from "./steps/plan-undo"
import { writeGoodsWorkflow } from "./write-goods"

export interface UndoGoodsChangeInput {
  seller_id: string
  /** Of the change to take back. */
  id: string
  by: ChangedBy
}

/**
 * Takes one change of price, stock or pause back, within a minute, by a row of its own. Twice is once.
 * Answers `{ product_id, change_id }`, the row that took it back.
 * @throws InputError `goods_change_not_found` (404), `undo_too_late`, `undo_not_possible`, `goods_changed_since`,
 * `stock_none_left` (409)
 */
export const undoGoodsChangeWorkflow = createWorkflow("undo-goods-change", (input: UndoGoodsChangeInput) => {
  const change = findChangeToUndoStep({ seller_id: input.seller_id, id: input.id })
  const lock = transform({ change }, (data) => `goods:${data.change.product_id}`)
  acquireLockStep({ key: lock, timeout: 10, ttl: 60 })
  const goods = findGoodsStep({ seller_id: input.seller_id, product_id: change.product_id })
  const planned = planUndoStep({ id: input.id, goods })
  const written = when({ planned }, (data) => data.planned.undo !== null).then(() =>
    writeGoodsWorkflow.runAsStep({
      input: transform({ input, goods, planned }, ({ input: given, goods: found, planned: { undo } }) => ({
        seller_id: given.seller_id,
        product_id: found.product_id,
        plan: undo?.plan ?? { prices: [], stock: [] },
        status: undo?.status ?? null,
        kind: "undone" as const,
        by: given.by,
        request_id: null,
        undoes_id: given.id,
      })),
    }),
  )
  releaseLockStep({ key: lock })
  return new WorkflowResponse(
    transform({ change, planned, written }, (data) => ({
      product_id: data.change.product_id,
      change_id: data.planned.undone_by ?? data.written?.id ?? null,
    })),
  )
})
