import { InputError } from "@cho-lang/kit/input-error"
import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** By how much the reserved quantity of one level is to grow, or to shrink where the quantity is negative. */
export interface Shift {
  inventory_item_id: string
  location_id: string
  /** A decimal number, as text: stock may be kept in parts of a unit. */
  quantity: string
  /** Whether stock bounds it; false for goods that may be sold before they are there. */
  bound: boolean
}

/** A reservation that stands, as the database has it. */
export interface Reserved {
  id: string
  inventory_item_id: string
  location_id: string
  quantity: string
  allow_backorder: boolean
}

interface Asked {
  inventory_item_id: string
  location_id: string
  quantity: BigNumberInput
  allow_backorder?: boolean
}

interface Change {
  quantity?: BigNumberInput
  location_id?: string
  allow_backorder?: boolean
}

/**
 * What a reservation takes. One over less than nothing would free what others hold.
 * @throws InputError `quantity_out_of_range`
 */
export function taking({ inventory_item_id, location_id, quantity, allow_backorder }: Asked): Shift {
  if (MathBN.lt(quantity, 0)) {
    throw new InputError({
      code: "quantity_out_of_range",
      field: "quantity",
      message: "Less than nothing cannot be reserved",
    })
  }
  return { inventory_item_id, location_id, quantity: MathBN.convert(quantity).toFixed(), bound: !allow_backorder }
}

/** What a reservation gives back; it always fits. */
export function givingBack({ inventory_item_id, location_id, quantity }: Reserved): Shift {
  return { inventory_item_id, location_id, quantity: MathBN.mult(quantity, -1).toFixed(), bound: true }
}

/** What changing a reservation moves: it gives back all of it and takes anew. */
export function moving(kept: Reserved, { quantity, location_id, allow_backorder }: Change): Shift[] {
  return [
    givingBack(kept),
    taking({
      inventory_item_id: kept.inventory_item_id,
      location_id: location_id ?? kept.location_id,
      quantity: quantity ?? kept.quantity,
      allow_backorder: allow_backorder ?? kept.allow_backorder,
    }),
  ]
}
