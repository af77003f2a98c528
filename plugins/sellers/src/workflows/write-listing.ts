import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { changeFormsWorkflow } from "./change-forms"
import { changeGoodsWorkflow } from "./change-goods"
import { listProductsWorkflow } from "./list-products"
import { changesOf } from "./rules/changes-of"
import { listingFactsOf } from "./rules/listing-facts"
import { newProduct, productTexts } from "./rules/product-of-listing"
import type { ListingOffer } from "./rules/read-listing"
import { ensureMakerStep } from "./steps/ensure-maker"
import { findMarketStep } from "./steps/find-market"
import { findMissingLevelsStep } from "./steps/find-missing-levels"

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
 * Writes an offer into core's product, its forms with price and stock, and into the listing beside it.
 * Answers `{ product_id }`.
 * @throws InputError `forms_ordered` (409)
 */
export const writeListingWorkflow = createWorkflow("write-listing", (input: WriteListingInput) => {
  const market = findMarketStep()
  const made = when({ input }, (data) => data.input.product_id === null).then(() =>
    createProductsWorkflow.runAsStep({
      input: transform({ input, market }, (data) => ({ products: [newProduct(data.input, data.market)] })),
    }),
  )
  const product_id = transform({ input, made }, (data) => data.input.product_id ?? data.made?.[0]?.id ?? "")
  const forms = when({ input }, (data) => data.input.product_id !== null).then(() => {
    updateProductsWorkflow.runAsStep({
      input: transform({ input, product_id }, (data) => ({
        products: [{ id: data.product_id, status: data.input.status, ...productTexts(data.input) }],
      })),
    })
    return changeFormsWorkflow.runAsStep({ input: { product_id, offer: input.offer } })
  })
  const levels = findMissingLevelsStep({ product_id, offer: input.offer, location_id: market.location_id })
  when({ levels }, (data) => data.levels.length > 0).then(() => {
    createInventoryLevelsWorkflow.runAsStep({ input: { inventory_levels: levels } })
  })
  const maker = ensureMakerStep(
    transform({ input }, (data) => ({ seller_id: data.input.seller_id, name: data.input.offer.maker })),
  )
  listProductsWorkflow.runAsStep({
    input: transform(
      { input, product_id, maker },
      ({ input: { offer, listed_by, ...given }, product_id: id, ...ids }) => ({
        seller_id: given.seller_id,
        listed_by_kind: listed_by.kind,
        listed_by_id: listed_by.id,
        channel: "desk",
        products: [{ product_id: id, ...listingFactsOf(offer, { craft_id: given.craft_id, maker_id: ids.maker }) }],
      }),
    ),
  })
  const changes = transform({ input, forms }, (data) =>
    changesOf({ ...data.input, with_first: true }, data.forms ?? null),
  )
  when({ changes }, (data) => data.changes.length > 0).then(() => {
    changeGoodsWorkflow.runAsStep({
      input: { seller_id: input.seller_id, product_id, variants: changes, by: input.listed_by },
    })
  })
  return new WorkflowResponse(transform({ product_id }, (data) => ({ product_id: data.product_id })))
})
