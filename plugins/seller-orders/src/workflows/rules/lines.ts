import { InputError } from "@cho-lang/kit/input-error"
import { readQuantity } from "./quantity"
import type { Demand } from "./sellable"

/** A line of a cart or of a request; quantities may come as core's big numbers. */
export interface Line {
  id?: string
  variant_id?: string | null
  quantity?: unknown
}

/** Goods are variants only: a line with a price and a name of its own is not for sale here. */
function toDemand({ id, variant_id, quantity }: Line): Demand {
  if (!variant_id) {
    throw new InputError({ code: "product_not_found", field: "variant_id", type: "not_found", message: "No variant" })
  }
  return { variant_id, quantity: readQuantity(Number(quantity)), ...(id && { line_id: id }) }
}

/** What a cart would demand after these additions: lines of one variant become one. */
export function demandAfterAdding(existing: Line[], added: Line[]): Demand[] {
  const sums = new Map<string, number>()
  for (const { variant_id, quantity } of added.map(toDemand)) {
    sums.set(variant_id, (sums.get(variant_id) ?? 0) + quantity)
  }
  for (const { variant_id, quantity } of existing) {
    if (variant_id && sums.has(variant_id)) {
      sums.set(variant_id, (sums.get(variant_id) ?? 0) + Number(quantity))
    }
  }
  return [...sums].map(([variant_id, quantity]) => ({ variant_id, quantity: readQuantity(quantity) }))
}

/** What a cart demands as it stands. */
export function demandOf(lines: Line[]): Demand[] {
  return lines.map(toDemand)
}
