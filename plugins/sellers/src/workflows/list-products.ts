import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { saveListingsStep } from "./steps/save-listings"

/** What a buyer must know beyond core's product. Texts Vietnamese; weights in grams. */
export interface ListingFacts {
  craft_id?: string | null
  /** Id of the stall's maker, where it is not the stall itself. */
  maker_id?: string | null
  craft_step_ids?: string[]
  materials?: string | null
  dimensions?: string | null
  care?: string | null
  one_of_a_kind?: boolean
  delivery_by_agreement?: boolean
  lead_time_days?: number | null
  monthly_capacity?: number | null
  ingredients?: string | null
  allergens?: string | null
  net_weight_grams?: number | null
  best_before_days?: number | null
  keeping?: string | null
  is_demo?: boolean
}

export interface ListProductsInput {
  seller_id: string
  listed_by_kind: "seed" | "seller_member" | "helper" | "staff"
  /** Id of the person; the seed has none. */
  listed_by_id?: string | null
  /** `seed`, `desk`, `admin`. */
  channel: string
  /** Default now, UTC. Kept from the first time. */
  listed_at?: Date | string
  products: (ListingFacts & { product_id: string })[]
}

/**
 * Puts products into a seller's stall, or changes what is said about products already there; who listed a
 * product, when and where is kept from the first time. Emits `listing.saved` for each.
 * @throws InputError `seller_not_found`, `product_not_found`, `product_of_other_seller`
 */
export const listProductsWorkflow = createWorkflow("list-products", (input: ListProductsInput) => {
  const listings = saveListingsStep(input)
  emitEventStep({ eventName: "listing.saved", data: listings })
  return new WorkflowResponse(listings)
})
