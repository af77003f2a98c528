import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createInventoryLevelsWorkflow, createProductsWorkflow, emitEventStep } from "@medusajs/medusa/core-flows"
import { listProductsWorkflow } from "./list-products"
import { listingFactsOf } from "./rules/listing-facts"
import { newProduct } from "./rules/product-of-listing"
import type { ListingOffer } from "./rules/read-listing"
import { findMarketStep } from "./steps/find-market"
import { findLevelsOfProductsStep } from "./steps/find-missing-levels"
import { markImportRowsStep } from "./steps/mark-import-rows"
import { moveListingDraftsStep, saveNewDraftsStep } from "./steps/save-new-drafts"

/** One row of an import that makes goods which were never there. */
export interface NewListing {
  row_id: string
  client_key: string
  answers: Record<string, unknown>
  offer: ListingOffer
  /** Keys of the photos, in their order. */
  pictures: string[]
}

export interface ProposeListingsInput {
  seller_id: string
  craft_id: string
  listed_by: { kind: "seller_member" | "helper"; id: string }
  listings: NewListing[]
}

/**
 * What `save-listing-draft` and `propose-listing` do for one piece, for a few dozen new ones at once: all of them or none. One
 * by one they would take ten times as long. Emits `listing.proposed` for each. Answers ids of products in the order of the rows.
 * @throws InputError `draft_changed` (409): one of the drafts is there already
 */
export const proposeListingsWorkflow = createWorkflow("propose-listings", (input: ProposeListingsInput) => {
  const market = findMarketStep()
  const drafts = saveNewDraftsStep(input)
  const products = transform({ input, market, drafts }, (data) =>
    data.input.listings.map(({ offer, pictures }, place) =>
      newProduct(
        {
          draft_id: data.drafts[place]?.id ?? "",
          seller_id: data.input.seller_id,
          product_id: null,
          status: "proposed",
          with_stock: true,
          craft_id: data.input.craft_id,
          offer,
          pictures,
          listed_by: data.input.listed_by,
        },
        data.market,
      ),
    ),
  )
  const made = createProductsWorkflow.runAsStep({ input: { products } })
  const product_ids = transform({ drafts, made }, (data) => {
    const ids = new Map(data.made.map(({ id, external_id }) => [external_id, id]))
    return data.drafts.map(({ id }) => ids.get(id) ?? "")
  })
  const levels = findLevelsOfProductsStep(
    transform({ input, market, product_ids }, (data) => ({
      location_id: data.market.location_id,
      products: data.input.listings.map(({ offer }, place) => ({ product_id: data.product_ids[place] ?? "", offer })),
    })),
  )
  createInventoryLevelsWorkflow.runAsStep({ input: { inventory_levels: levels } })
  listProductsWorkflow.runAsStep({
    input: transform({ input, product_ids }, (data) => ({
      seller_id: data.input.seller_id,
      listed_by_kind: data.input.listed_by.kind,
      listed_by_id: data.input.listed_by.id,
      channel: "desk",
      products: data.input.listings.map(({ offer }, place) => ({
        product_id: data.product_ids[place] ?? "",
        ...listingFactsOf(offer, { craft_id: data.input.craft_id, maker_id: null }),
      })),
    })),
  })
  moveListingDraftsStep(
    transform({ drafts, product_ids }, (data) =>
      data.drafts.map(({ id, revision }, place) => ({ id, revision, product_id: data.product_ids[place] ?? "" })),
    ),
  )
  markImportRowsStep(
    transform({ input, product_ids }, (data) =>
      data.input.listings.map(({ row_id }, place) => ({
        id: row_id,
        outcome: "done" as const,
        product_id: data.product_ids[place] ?? "",
      })),
    ),
  )
  emitEventStep({
    eventName: "listing.proposed",
    data: transform({ product_ids }, (data) => data.product_ids.map((id) => ({ id }))),
  })
  return new WorkflowResponse(product_ids)
})
