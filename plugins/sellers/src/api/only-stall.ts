import { InputError } from "@cho-lang/kit/input-error"
import type { SellerRequest } from "./seller-request"

function ownSignInRequired(message: string): InputError {
  return new InputError({ code: "own_sign_in_required", type: "forbidden", message })
}

/**
 * Refuses what concerns the whole person on a device that an officer let in for one stall of several: with a new
 * number, say, the officer of one commune could reach a stall of another.
 * @throws InputError `own_sign_in_required` (403)
 */
export function refuseBeyondStall({ seller_member: { handed } }: Pick<SellerRequest, "seller_member">): void {
  if (handed && !handed.is_only_stall) {
    throw ownSignInRequired("Sign in with a code sent to the own phone: it concerns other stalls too")
  }
}

/**
 * Refuses to put out any device but itself on one that somebody let in: the owner would lose the one from which the
 * help can be ended.
 * @throws InputError `own_sign_in_required` (403)
 */
export function refuseOtherDevice({ seller_member, auth_context }: SellerRequest, deviceId: string): void {
  const { device_id } = auth_context.app_metadata as { device_id?: string }
  if (seller_member.handed && device_id !== deviceId) {
    throw ownSignInRequired("Sign in with a code sent to the own phone: this device puts out itself only")
  }
}
