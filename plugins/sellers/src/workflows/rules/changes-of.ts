import type { WriteListingInput } from "../write-listing"

/** Price (đồng) and stock of one form, as `change-goods` takes them. */
export type FormChange = { id: string; price_vnd?: number } & ({ quantity: number } | { more: number })

/**
 * Price and stock to be written over forms that were there before. A form that took the place of another one gets its
 * own; the others keep theirs unless `with_stock`, for they changed when the offer was sent. Of a form that was shown with
 * a number only the difference counts: pieces sold since stay sold. A price that stands as it was shown was not typed: one
 * that somebody else set meanwhile stays.
 */
export function changesOf(
  { offer, with_stock }: Pick<WriteListingInput, "offer" | "with_stock">,
  forms: { ids: (string | null)[]; same: (string | null)[] } | null,
): FormChange[] {
  return offer.variants.flatMap(({ price_vnd, price_shown, quantity, quantity_shown }, at): FormChange[] => {
    const id = forms?.ids[at]
    const isSame = id === forms?.same[at]
    if (!id || (isSame && !with_stock)) {
      return []
    }
    const isCounted = !isSame || quantity_shown === undefined
    const isTyped = !isSame || price_vnd !== price_shown
    const price = isTyped ? { price_vnd } : {}
    return [{ id, ...price, ...(isCounted ? { quantity } : { more: quantity - quantity_shown }) }]
  })
}
