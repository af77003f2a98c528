import { InputError } from "@cho-lang/kit/input-error"

/** 409: of two answers at once one counts, and a third comes too late. */
export function answeredBefore(): InputError {
  return new InputError({
    code: "consent_request_answered",
    type: "conflict",
    message: "It was answered, or ran out, or its helper left the team",
  })
}

/** 409: a paper opens no stall in the name of somebody who can speak for themself. */
export function phoneNeedsCode(): InputError {
  return new InputError({
    code: "phone_needs_code",
    field: "phone",
    type: "conflict",
    message: "This number belongs to somebody: its owner confirms with a code",
  })
}
