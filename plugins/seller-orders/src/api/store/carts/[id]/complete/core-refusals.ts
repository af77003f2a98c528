import { InputError } from "@cho-lang/kit/input-error"

// Core names a busy cart only in its message; so does the database's last look at what is reserved.
const NO_STOCK = /\bstock_insufficient: /
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
  if (NO_LOCK.test(messageOf(error))) {
    return new InputError({ code: "busy", type: "conflict", message: "Many are buying this now; try again" })
  }
  return error
}
