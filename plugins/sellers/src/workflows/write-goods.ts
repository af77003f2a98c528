import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep, updateProductsWorkflow, updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import { type ChangedBy, type ChangeKind, type ChangeSide, sidesOf } from "./rules/goods-change"
import type { GoodsPlan } from "./rules/plan-goods"
import { moveStockStep } from "./steps/move-stock"
import { recordGoodsChangeStep } from "./steps/record-goods-change"
import { setGoodsPauseStep } from "./steps/set-goods-pause"

export interface WriteGoodsInput {
  seller_id: string
  product_id: string
  plan: GoodsPlan
  /** Off sale (`draft`) or on again; null: stays. */
  status: { before: "published" | "draft"; after: "published" | "draft" } | null
  kind: ChangeKind
  by: ChangedBy
  request_id: string | null
  undoes_id: string | null
}

function change({ plan, status }: WriteGoodsInput, moves: Parameters<typeof sidesOf>[1]) {
  const { before, after } = sidesOf(plan.prices, moves)
  const side = (lines: ChangeSide, word: "before" | "after"): ChangeSide => (status ? { status: status[word] } : lines)
  return { before: side(before, "before"), after: side(after, "after") }
}

/**
 * Writes prices, stock and pause of a piece, and the row that tells of it. Emits `listing.saved`. The caller holds the
 * lock of the piece. Answers `{ id }`, null when nothing changed.
 */
export const writeGoodsWorkflow = createWorkflow("write-goods", (input: WriteGoodsInput) => {
  when({ input }, (data) => data.input.plan.prices.length > 0).then(() => {
    updateProductVariantsWorkflow.runAsStep({
      input: transform({ input }, (data) => ({
        product_variants: data.input.plan.prices.map(({ variant_id, after }) => ({
          id: variant_id,
          prices: [{ currency_code: "vnd", amount: after }],
        })),
      })),
    })
  })
  const moves = moveStockStep(input.plan.stock)
  when({ input }, (data) => data.input.status !== null).then(() => {
    updateProductsWorkflow.runAsStep({
      input: transform({ input }, (data) => ({
        products: [{ id: data.input.product_id, status: data.input.status?.after ?? "draft" }],
      })),
    })
    setGoodsPauseStep(
      transform({ input }, ({ input: { seller_id, product_id, status } }) => ({
        seller_id,
        product_id,
        paused: status?.after === "draft",
      })),
    )
  })
  emitEventStep({ eventName: "listing.saved", data: [{ product_id: input.product_id }] })
  const recorded = recordGoodsChangeStep(
    transform({ input, moves }, ({ input: given, moves: made }) => ({
      seller_id: given.seller_id,
      product_id: given.product_id,
      kind: given.kind,
      by: given.by,
      request_id: given.request_id,
      undoes_id: given.undoes_id,
      ...change(given, made),
    })),
  )
  return new WorkflowResponse(recorded)
})
