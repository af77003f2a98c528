import { InputError } from "@cho-lang/kit/input-error"
import { HIGHEST_PRICE, LOWEST_PRICE } from "@cho-lang/kit/price"

export const MOST_PIECES = 100_000
/** Grams; a parcel that one cart takes. */
const HEAVIEST = 200_000
const LONGEST_LEAD = 365
const LONGEST_KEEPING = 3650
const MOST_A_MONTH = 10_000

interface Range {
  field: string
  min: number
  max: number
  /** Codes `<name>_missing`, `<name>_wrong`, `<name>_too_low`, `<name>_too_high`. */
  name: string
}

/** A whole number within bounds; absent and null are missing. */
function readNumber(value: unknown, { field, min, max, name }: Range): number {
  if (value === undefined || value === null) {
    throw new InputError({ code: `${name}_missing`, field, message: `${field} is missing` })
  }
  if (typeof value !== "number" || !Number.isSafeInteger(value)) {
    throw new InputError({ code: `${name}_wrong`, field, message: `${field} must be a whole number` })
  }
  if (value < min) {
    throw new InputError({ code: `${name}_too_low`, field, message: `At least ${min}`, details: { min } })
  }
  if (value > max) {
    throw new InputError({ code: `${name}_too_high`, field, message: `At most ${max}`, details: { max } })
  }
  return value
}

/**
 * A price in đồng.
 * @throws InputError `price_missing`, `price_wrong`, `price_too_low`, `price_too_high`
 */
export const readPriceVnd = (value: unknown, field = "price_vnd") =>
  readNumber(value, { field, name: "price", min: LOWEST_PRICE, max: HIGHEST_PRICE })

/**
 * How many pieces there are.
 * @throws InputError `quantity_missing`, `quantity_wrong`, `quantity_too_low`, `quantity_too_high`
 */
export const readQuantity = (value: unknown, field = "quantity") =>
  readNumber(value, { field, name: "quantity", min: 0, max: MOST_PIECES })

/**
 * What a piece weighs packed, in grams.
 * @throws InputError `weight_missing`, `weight_wrong`, `weight_too_low`, `weight_too_high`
 */
export const readWeight = (value: unknown, field = "weight_grams") =>
  readNumber(value, { field, name: "weight", min: 1, max: HEAVIEST })

/** Days of work for a piece made to order; null for one that lies ready. */
export const readLeadTime = (value: unknown): number | null =>
  value === undefined || value === null
    ? null
    : readNumber(value, { field: "lead_time_days", name: "days", min: 1, max: LONGEST_LEAD })

/** Days from making to the end of best quality. */
export const readBestBefore = (value: unknown) =>
  readNumber(value, { field: "best_before_days", name: "days", min: 1, max: LONGEST_KEEPING })

/** Pieces made to order in a month, at most; null where nothing was said. */
export const readMonthlyCapacity = (value: unknown): number | null =>
  value === undefined || value === null
    ? null
    : readNumber(value, { field: "monthly_capacity", name: "quantity", min: 1, max: MOST_A_MONTH })
