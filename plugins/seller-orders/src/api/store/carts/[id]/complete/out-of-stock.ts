import { InputError } from "@cho-lang/kit/input-error"

/** Core's reservation names this only in its message: it throws after the cart's own check, when buyers race. */
const CORE_MESSAGE = /^Not enough stock available for item/

/** Turns core's refusal to reserve into ours; other errors come back unchanged. */
export function outOfStock(error: unknown): unknown {
  const message = typeof error === "object" && error !== null ? (error as { message?: unknown }).message : undefined
  return typeof message === "string" && CORE_MESSAGE.test(message)
    ? new InputError({
        code: "stock_insufficient",
        field: "quantity",
        type: "not_allowed",
        message: "Someone else was faster",
      })
    : error
}
