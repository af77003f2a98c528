import { InputError } from "@cho-lang/kit/input-error"
import { vietnamDate } from "@cho-lang/kit/vietnam-date"
import { beyondCapacity } from "../../../../../workflows/rules/sellable"

// Core names a busy cart only in its message; so do the database's last looks at what is reserved and what is made.
const NO_STOCK = /\bstock_insufficient: /
const NO_WORK = /\bcapacity_reached: (\d+) left/
const NO_LOCK = /^(Timed-out acquiring lock|Failed to acquire lock)/

function messageOf(error: unknown): string {
  const message = typeof error === "object" && error !== null ? (error as { message?: unknown }).message : undefined
  return typeof message === "string" ? message : ""
}

/** Core's refusals in our words; other errors come back unchanged. */
export function inOurWords(error: unknown): unknown {
  if (NO_STOCK.test(messageOf(error))) {
    return new InputError({
      code: "stock_insufficient",
      field: "quantity",
      type: "conflict",
      message: "Someone else was faster",
    })
  }
  const [, left] = NO_WORK.exec(messageOf(error)) ?? []
  if (left !== undefined) {
    return beyondCapacity({ available: Number(left) }, vietnamDate(new Date()))
  }
  if (NO_LOCK.test(messageOf(error))) {
    return new InputError({ code: "busy", type: "conflict", message: "Many are buying this now; try again" })
  }
  return error
}
