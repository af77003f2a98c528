/** A shipping option with its price for a cart, as core reads it. */
export interface PricedOption {
  id: string
  name: string
  shipping_profile_id: string
  calculated_price?: { calculated_amount: number | null; is_calculated_price_tax_inclusive?: boolean } | null
}

export interface ChosenOption {
  id: string
  name: string
  /** Đồng. */
  amount: number
  is_tax_inclusive: boolean
}

/** For each shipping profile the cheapest option that has a price; the same choice every time. */
export function cheapestPerProfile(options: PricedOption[]): ChosenOption[] {
  const best = new Map<string, ChosenOption>()
  for (const { id, name, shipping_profile_id, calculated_price: price } of options) {
    if (price?.calculated_amount === null || price?.calculated_amount === undefined) {
      continue
    }
    const amount = Number(price.calculated_amount)
    const known = best.get(shipping_profile_id)
    if (!known || amount < known.amount || (amount === known.amount && id < known.id)) {
      best.set(shipping_profile_id, {
        id,
        name,
        amount,
        is_tax_inclusive: price.is_calculated_price_tax_inclusive ?? false,
      })
    }
  }
  return [...best.values()]
}
