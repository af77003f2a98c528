import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  updateProductsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { changeGoodsWorkflow } from "./change-goods"
import { listProductsWorkflow } from "./list-products"
import { newProduct, productTexts } from "./rules/product-of-listing"
import type { ListingOffer } from "./rules/read-listing"
import { findMarketStep } from "./steps/find-market"

export interface WriteListingInput {
  draft_id: string
  seller_id: string
  /** Null: the product is made. */
  product_id: string | null
  status: "proposed" | "published"
  /** False: price and stock stay, they were changed when the offer was sent. */
  with_stock: boolean
  craft_id: string
  offer: ListingOffer
  /** Keys of the photos, the first is the one on cards. */
  pictures: string[]
  listed_by: { kind: "seller_member" | "helper"; id: string }
}

/**
 * Writes an offer into core's product, its one variant, price and stock, and into the listing beside it.
 * Answers `{ product_id }`.
 */
export const writeListingWorkflow = createWorkflow("write-listing", (input: WriteListingInput) => {
  const market = findMarketStep()
  const made = when({ input }, (data) => data.input.product_id === null).then(() =>
    createProductsWorkflow.runAsStep({
      input: transform({ input, market }, (data) => ({ products: [newProduct(data.input, data.market)] })),
    }),
  )
  const { data: items } = useQueryGraphStep({
    entity: "product",
    fields: ["variants.inventory_items.inventory_item_id"],
    filters: { id: transform({ made }, (data) => data.made?.map(({ id }) => id) ?? ["none"]) },
  })
  when({ input }, (data) => data.input.product_id === null).then(() => {
    createInventoryLevelsWorkflow.runAsStep({
      input: transform({ input, market, items }, (data) => ({
        inventory_levels: [
          {
            inventory_item_id: data.items[0]?.variants?.[0]?.inventory_items?.[0]?.inventory_item_id ?? "",
            location_id: data.market.location_id,
            stocked_quantity: data.input.offer.quantity,
          },
        ],
      })),
    })
  })
  const product_id = transform({ input, made }, (data) => data.input.product_id ?? data.made?.[0]?.id ?? "")
  when({ input }, (data) => data.input.product_id !== null).then(() => {
    updateProductsWorkflow.runAsStep({
      input: transform({ input, product_id }, (data) => ({
        products: [{ id: data.product_id, status: data.input.status, ...productTexts(data.input) }],
      })),
    })
  })
  listProductsWorkflow.runAsStep({
    input: transform({ input, product_id }, ({ input: { offer, listed_by, ...given }, product_id: id }) => ({
      seller_id: given.seller_id,
      listed_by_kind: listed_by.kind,
      listed_by_id: listed_by.id,
      channel: "desk",
      products: [
        {
          product_id: id,
          craft_id: given.craft_id,
          materials: offer.materials,
          dimensions: offer.dimensions,
          care: offer.care,
          one_of_a_kind: offer.one_of_a_kind,
          lead_time_days: offer.lead_time_days,
          ...offer.food,
        },
      ],
    })),
  })
  when({ input }, (data) => data.input.product_id !== null && data.input.with_stock).then(() => {
    changeGoodsWorkflow.runAsStep({
      input: transform({ input, product_id }, ({ input: { offer, seller_id }, product_id: id }) => ({
        seller_id,
        product_id: id,
        price_vnd: offer.price_vnd,
        quantity: offer.quantity,
      })),
    })
  })
  return new WorkflowResponse(transform({ product_id }, (data) => ({ product_id: data.product_id })))
})
