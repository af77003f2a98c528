import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { ChangedBy } from "./rules/goods-change"
import { checkMayPauseStep } from "./steps/check-may-pause"
import { findGoodsStep } from "./steps/find-goods"
import { findGoodsChangeStep } from "./steps/find-goods-change"
import { writeGoodsWorkflow } from "./write-goods"

export interface PauseListingInput {
  seller_id: string
  product_id: string
  /** False: back on sale. */
  paused: boolean
  by: ChangedBy
  /** The phone's name for the tap. */
  request_id?: string
}

const applyPauseWorkflow = createWorkflow("apply-pause", (input: PauseListingInput) => {
  const goods = findGoodsStep({ seller_id: input.seller_id, product_id: input.product_id })
  const stands = checkMayPauseStep({ goods, paused: input.paused })
  const wished = transform({ input }, (data) => (data.input.paused ? ("draft" as const) : ("published" as const)))
  const written = writeGoodsWorkflow.runAsStep({
    input: transform({ input, stands, wished }, ({ input: given, stands: before, wished: after }) => ({
      seller_id: given.seller_id,
      product_id: given.product_id,
      plan: { prices: [], stock: [] },
      status: before === after ? null : { before, after },
      kind: given.paused ? ("paused" as const) : ("resumed" as const),
      by: given.by,
      request_id: given.request_id ?? null,
      undoes_id: null,
    })),
  })
  return new WorkflowResponse(written)
})

/**
 * Takes a piece off sale for a while, or puts back what was on sale before; no approval, for nothing about it changed.
 * Twice is once. Emits `listing.saved`. Answers `{ product_id, paused, change_id, repeated }`.
 * @throws InputError `product_not_found` (404), `listing_not_published` (409): it was never let on sale
 */
export const pauseListingWorkflow = createWorkflow("pause-listing", (input: PauseListingInput) => {
  const lock = transform({ input }, (data) => `goods:${data.input.product_id}`)
  acquireLockStep({ key: lock, timeout: 10, ttl: 60 })
  const known = findGoodsChangeStep(
    transform({ input }, (data) => ({ seller_id: data.input.seller_id, request_id: data.input.request_id ?? null })),
  )
  const written = when({ known }, (data) => data.known === null).then(() => applyPauseWorkflow.runAsStep({ input }))
  releaseLockStep({ key: lock })
  return new WorkflowResponse(
    transform({ input, known, written }, (data) => ({
      product_id: data.input.product_id,
      paused: data.input.paused,
      change_id: data.known?.id ?? data.written?.id ?? null,
      repeated: data.known !== null,
    })),
  )
})
