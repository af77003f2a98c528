import { generateShortCode } from "@cho-lang/kit/codes"
import type { WriteListingInput } from "../write-listing"
import { handleFromName } from "./stall-handle"

/** What Medusa Admin calls the option of a product without choices; our reads leave it out. */
const NO_CHOICE = { title: "Default option", value: "Default option value" }
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

/** Core's product for a new piece: one variant, its price in đồng, stock counted. The handle carries a mark of its own. */
export function newProduct(
  input: WriteListingInput,
  market: { sales_channel_id: string; shipping_profile_id: string },
) {
  const mark = generateShortCode(MARK)
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
    options: [{ title: NO_CHOICE.title, values: [NO_CHOICE.value] }],
    variants: [
      {
        title: offer.name,
        sku: `${handleFromName(offer.name).toUpperCase()}-${mark}`,
        manage_inventory: true,
        weight: offer.weight_grams,
        options: { [NO_CHOICE.title]: NO_CHOICE.value },
        prices: [{ currency_code: "vnd", amount: offer.price_vnd }],
      },
    ],
  }
}
