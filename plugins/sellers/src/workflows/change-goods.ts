import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  emitEventStep,
  updateInventoryLevelsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { FormChange } from "./rules/changes-of"
import { findGoodsStep, type Goods } from "./steps/find-goods"

export interface ChangeGoodsInput {
  seller_id: string
  product_id: string
  /** Đồng; absent: stays. */
  price_vnd?: number
  /** Pieces that can be sold now, those already ordered not counted; absent: stays. */
  quantity?: number
  /** The same of goods that come in several forms; those left out stay. */
  variants?: FormChange[]
}

/** Price and stock of several forms. */
const changeVariantsWorkflow = createWorkflow(
  "change-goods-variants",
  (input: { variants?: FormChange[]; goods: Goods }) => {
    updateProductVariantsWorkflow.runAsStep({
      input: transform({ input }, (data) => ({
        product_variants: (data.input.variants ?? []).map(({ id, price_vnd }) => ({
          id,
          prices: [{ currency_code: "vnd", amount: price_vnd }],
        })),
      })),
    })
    updateInventoryLevelsWorkflow.runAsStep({
      input: transform({ input }, ({ input: { variants = [], goods } }) => ({
        updates: goods.variants.flatMap(({ id, inventory_item_id, location_id, reserved_quantity }) => {
          const change = variants.find((variant) => variant.id === id)
          const stocked_quantity = (change?.quantity ?? 0) + reserved_quantity
          return change ? [{ inventory_item_id, location_id, stocked_quantity }] : []
        }),
      })),
    })
    return new WorkflowResponse(input.goods)
  },
)

/**
 * Changes price or stock of a piece, at once and without anybody's approval. Emits `listing.saved`.
 * Answers `{ product_id }`.
 * @throws InputError `product_not_found` (404), also for another stall's
 */
export const changeGoodsWorkflow = createWorkflow("change-goods", (input: ChangeGoodsInput) => {
  const goods = findGoodsStep({ seller_id: input.seller_id, product_id: input.product_id })
  when({ input }, (data) => data.input.price_vnd !== undefined).then(() => {
    updateProductVariantsWorkflow.runAsStep({
      input: transform({ input, goods }, (data) => ({
        product_variants: [
          { id: data.goods.variant_id, prices: [{ currency_code: "vnd", amount: data.input.price_vnd ?? 0 }] },
        ],
      })),
    })
  })
  when({ input }, (data) => data.input.quantity !== undefined).then(() => {
    updateInventoryLevelsWorkflow.runAsStep({
      input: transform({ input, goods }, (data) => ({
        updates: [
          {
            inventory_item_id: data.goods.inventory_item_id,
            location_id: data.goods.location_id ?? "",
            stocked_quantity: (data.input.quantity ?? 0) + data.goods.reserved_quantity,
          },
        ],
      })),
    })
  })
  when("change-goods-forms", { input }, (data) => (data.input.variants ?? []).length > 0).then(() => {
    changeVariantsWorkflow.runAsStep({ input: { variants: input.variants, goods } })
  })
  emitEventStep({ eventName: "listing.saved", data: [{ product_id: input.product_id }] })
  return new WorkflowResponse(transform({ goods }, (data) => ({ product_id: data.goods.product_id })))
})
