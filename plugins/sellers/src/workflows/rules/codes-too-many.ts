import { InputError } from "@cho-lang/kit/input-error"

/** 429: this number, or the address that asks, must wait for so many seconds. */
export function codesTooMany(retry_after_seconds: number): InputError {
  return new InputError({
    code: "codes_too_many",
    field: "phone",
    type: "too_many_requests",
    message: "Too many codes; wait before asking again",
    details: { retry_after_seconds },
  })
}
