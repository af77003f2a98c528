import { InputError } from "@cho-lang/kit/input-error"

/** Nobody's phone is flooded: this number, this stall or whoever asks has had enough for now. */
export function invitationsTooMany(retry_after_seconds: number): InputError {
  return new InputError({
    code: "invitations_too_many",
    field: "phone",
    type: "too_many_requests",
    message: "Many invitations were sent; wait",
    details: { retry_after_seconds },
  })
}
