import { InputError } from "@cho-lang/kit/input-error"

/** A sum below this is thousands that were typed without their zeros: no note is smaller. */
const LEAST = 1000

/**
 * A fee or a threshold in whole đồng: nothing, or at least 1,000.
 * @throws InputError at `field`: `fee_missing`, `fee_wrong` (no whole number, below `lowest`), `fee_small`, `fee_too_high`
 */
export function readSum(
  value: unknown,
  { field, lowest = 0, highest }: { field: string; lowest?: number; highest: number },
): number {
  const wrong = (code: string, message: string) => new InputError({ code, field, message })
  if (value === undefined || value === null || value === "") {
    throw wrong("fee_missing", `${field} is missing`)
  }
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < lowest) {
    throw wrong("fee_wrong", `${field} must be whole đồng of ${lowest} or more`)
  }
  if (value > 0 && value < LEAST) {
    throw wrong("fee_small", `${field} is 0 or at least ${LEAST} đồng`)
  }
  if (value > highest) {
    throw wrong("fee_too_high", `${field} is at most ${highest} đồng`)
  }
  return value
}
