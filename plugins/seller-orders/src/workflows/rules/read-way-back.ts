import { InputError, readAll } from "@cho-lang/kit/input-error"

/** What a buyer says that sending goods back had cost. */
export interface WayBackCost {
  /** Whole đồng. */
  amount_vnd: number
  /** The photo of the receipt. */
  photo_id: string
}

/** Đồng; the dearest parcel of the market's own table (200 kg across the country) stays below. More is for officers. */
export const WAY_BACK_MOST = 1_000_000
const WAY_BACK_LEAST = 1_000
const ID = /^\w{1,60}$/

function readAmount(value: unknown): number {
  const field = "amount_vnd"
  if (typeof value !== "number" || !Number.isSafeInteger(value)) {
    throw new InputError({ code: "way_back_amount_wrong", field, message: "Whole đồng" })
  }
  if (value < WAY_BACK_LEAST || value > WAY_BACK_MOST) {
    const details = { min: WAY_BACK_LEAST, max: WAY_BACK_MOST }
    throw new InputError({ code: "way_back_amount_wrong", field, message: "Out of range", details })
  }
  return value
}

function readPhoto(value: unknown): string {
  if (typeof value !== "string" || !ID.test(value)) {
    throw new InputError({ code: "way_back_receipt_missing", field: "photo", message: "A photo of the receipt" })
  }
  return value
}

/**
 * What the way back had cost: `{ amount_vnd, photo }`.
 * @throws InputError `way_back_amount_wrong`, `way_back_receipt_missing`
 */
export function readWayBack(body: Record<string, unknown>): WayBackCost {
  return readAll({ amount_vnd: () => readAmount(body.amount_vnd), photo_id: () => readPhoto(body.photo) })
}
