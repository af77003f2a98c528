import { InputError } from "@cho-lang/kit/input-error"

/** No such lot within reach; one of another stall looks the same. */
export function lotNotFound(): InputError {
  return new InputError({ code: "lot_not_found", type: "not_found", message: "No such lot within reach" })
}

/** A key that was sent before with something else. */
export function keyReused(): InputError {
  const message = "Something else was sent with this key before"
  return new InputError({ code: "key_reused", field: "client_key", type: "conflict", message })
}

/** What an open lot alone would take. */
export function lotNotOpen(state: string): InputError {
  return state === "recalled"
    ? new InputError({ code: "lot_recalled", type: "conflict", message: "The lot is recalled" })
    : new InputError({ code: "lot_closed", type: "conflict", message: "The lot is closed" })
}
