import type { WriteListingInput } from "../write-listing"

/** Price (đồng) and stock of one form, as `change-goods` takes them. */
export interface FormChange {
  id: string
  price_vnd: number
  quantity: number
}

/**
 * Price and stock to be written over forms that were there before. A form that took the place of another one gets its
 * own; the others keep theirs unless `with_stock`, for they changed when the offer was sent.
 */
export function changesOf(
  { offer, with_stock }: Pick<WriteListingInput, "offer" | "with_stock">,
  forms: { ids: (string | null)[]; same: (string | null)[] } | null,
): FormChange[] {
  return offer.variants.flatMap(({ price_vnd, quantity }, at) => {
    const id = forms?.ids[at]
    return id && (with_stock || id !== forms.same[at]) ? [{ id, price_vnd, quantity }] : []
  })
}
