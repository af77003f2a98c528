import { InputError } from "@cho-lang/kit/input-error"
import type { Unit } from "./templates"

/** Digits behind the point. */
const FINEST = 3
const LARGEST = 1_000_000

/** Kilograms or pieces in one of a unit. */
export const BASE: Readonly<Record<Unit, number>> = { H87: 1, KGM: 1, GRM: 0.001 }

/** Whether one unit can be reckoned in the other: weights in weights, pieces in pieces. */
export function isComparable(one: Unit, other: Unit): boolean {
  return (one === "H87") === (other === "H87")
}

/**
 * So much of a unit, from a form: more than nothing, at most a million, at most three digits behind the point, pieces whole. What is
 * kept in four bytes, as a lot's quantity is, must come back as it was: ten tonnes to the gram.
 * @throws InputError `amount_wrong`, `amount_too_large`, `amount_too_fine`
 */
export function readAmount(value: unknown, unit: Unit, field = "quantity"): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value <= 0) {
    throw new InputError({ code: "amount_wrong", field, message: `${field} must be a number above 0` })
  }
  if (value > LARGEST) {
    const details = { max: LARGEST }
    throw new InputError({ code: "amount_too_large", field, message: `${field} is more than ${LARGEST}`, details })
  }
  const digits = unit === "H87" ? 0 : FINEST
  if (Number(value.toFixed(digits)) !== value || Number(Math.fround(value).toFixed(digits)) !== value) {
    throw new InputError({
      code: "amount_too_fine",
      field,
      message: `${field} has too many digits`,
      details: { digits },
    })
  }
  return value
}
