import { InputError } from "@cho-lang/kit/input-error"

export const LARGEST_QUANTITY = 999

/**
 * How many pieces of one thing: whole, 1 to 999. Core takes 1.5 and a thousand million.
 * @throws InputError `field_missing`, `field_wrong`, `quantity_not_whole`, `quantity_out_of_range`
 */
export function readQuantity(value: unknown, field = "quantity"): number {
  if (value === undefined || value === null) {
    throw new InputError({ code: "field_missing", field, message: "quantity is missing" })
  }
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new InputError({ code: "field_wrong", field, message: "quantity must be a number" })
  }
  if (!Number.isInteger(value)) {
    throw new InputError({ code: "quantity_not_whole", field, message: "Pieces cannot be divided" })
  }
  if (value < 1 || value > LARGEST_QUANTITY) {
    throw new InputError({
      code: "quantity_out_of_range",
      field,
      message: `quantity must be from 1 to ${LARGEST_QUANTITY}`,
      details: { min: 1, max: LARGEST_QUANTITY },
    })
  }
  return value
}
