import type { WriteListingInput } from "../write-listing"

/** Price (đồng) and stock of one form, as `change-goods` takes them. */
export type FormChange = { id: string; price_vnd?: number; quantity?: number; more?: number }

/** The product's variants in the order of the offer. */
interface Forms {
  ids: (string | null)[]
  same: (string | null)[]
  /** Of which no pieces were counted until now. */
  uncounted: string[]
}

/**
 * Price and stock to be written over forms that were there before. A form that took the place of another one gets its
 * own; the others keep theirs unless `with_stock`, for they changed when the offer was sent. Of a form that was shown with
 * a number only the difference counts: pieces sold since stay sold. A price that stands as it was shown was not typed: one
 * that somebody else set meanwhile stays. What is made when it is ordered has no number; what is counted from now on, its
 * first one, once the form itself is counted (`with_first`).
 */
export function changesOf(
  { offer, with_stock, with_first }: Pick<WriteListingInput, "offer" | "with_stock"> & { with_first: boolean },
  forms: Forms | null,
): FormChange[] {
  return offer.variants.flatMap(({ is_counted, ...variant }, at): FormChange[] => {
    const { price_vnd, price_shown, quantity, quantity_shown } = variant
    const id = forms?.ids[at]
    const isSame = id === forms?.same[at]
    const isFirst = is_counted && forms?.uncounted.includes(id ?? "") === true
    if (!id || (isSame && !with_stock && !(isFirst && with_first))) {
      return []
    }
    const isPriced = !isSame || (with_stock && price_vnd !== price_shown)
    const price = isPriced ? { price_vnd } : {}
    if (!is_counted || (isFirst && !with_first)) {
      return isPriced ? [{ id, ...price }] : []
    }
    const isTyped = isFirst || !isSame || quantity_shown === undefined
    return [{ id, ...price, ...(isTyped ? { quantity } : { more: quantity - quantity_shown }) }]
  })
}
