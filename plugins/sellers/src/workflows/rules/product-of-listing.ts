import { generateShortCode } from "@cho-lang/kit/codes"
import type { WriteListingInput } from "../write-listing"
import { optionsOf, valuesOf } from "./plan-forms"
import type { ListingOffer } from "./read-listing"
import { handleFromName } from "./stall-handle"

const MARK = 6

/** What a buyer reads and sees of a piece, as core's product holds it. */
export function productTexts({ offer, pictures }: Pick<WriteListingInput, "offer" | "pictures">) {
  return {
    title: offer.name,
    description: offer.description,
    weight: offer.weight_grams,
    thumbnail: pictures[0] ?? null,
    images: pictures.map((url) => ({ url })),
  }
}

/**
 * Core's variants of an offer, their prices in đồng. Stock is kept of all; what is made when it is ordered may be sold
 * without (`allow_backorder`). `mark` keeps their SKUs apart from all others.
 */
export function newVariants(offer: ListingOffer, mark: string) {
  return offer.variants.map((variant, at) => ({
    title: variant.values.join(" · ") || offer.name,
    sku: `${handleFromName(offer.name).toUpperCase()}-${mark}${at > 0 ? `-${at + 1}` : ""}`,
    variant_rank: at,
    manage_inventory: true,
    allow_backorder: !variant.is_counted,
    weight: variant.weight_grams ?? offer.weight_grams,
    options: valuesOf(offer, variant),
    prices: [{ currency_code: "vnd", amount: variant.price_vnd }],
  }))
}

/** A mark for SKUs and handles, in capitals. */
export const newMark = (): string => generateShortCode(MARK)

/** Core's product for a new piece with all its forms. The handle carries a mark of its own. */
export function newProduct(
  input: WriteListingInput,
  market: { sales_channel_id: string; shipping_profile_id: string },
) {
  const mark = newMark()
  const { offer } = input
  return {
    ...productTexts(input),
    description: offer.description ?? undefined,
    thumbnail: input.pictures[0],
    external_id: input.draft_id,
    handle: `${handleFromName(offer.name)}-${mark.toLowerCase()}`,
    status: input.status,
    shipping_profile_id: market.shipping_profile_id,
    sales_channels: [{ id: market.sales_channel_id }],
    options: optionsOf(offer),
    variants: newVariants(offer, mark),
  }
}
