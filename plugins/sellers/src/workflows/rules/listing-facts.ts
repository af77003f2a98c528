import type { ListingFacts } from "../list-products"
import type { ListingOffer } from "./read-listing"

/** What a buyer must know of an offer beyond core's product. */
export function listingFactsOf(offer: ListingOffer, ids: { craft_id: string; maker_id: string | null }): ListingFacts {
  return {
    ...ids,
    craft_step_ids: offer.craft_steps,
    materials: offer.materials,
    dimensions: offer.dimensions,
    care: offer.care,
    one_of_a_kind: offer.one_of_a_kind,
    delivery_by_agreement: offer.delivery_by_agreement,
    lead_time_days: offer.lead_time_days,
    monthly_capacity: offer.monthly_capacity,
    ...offer.food,
  }
}
