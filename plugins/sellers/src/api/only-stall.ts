import { InputError } from "@cho-lang/kit/input-error"
import type { SellerRequest } from "./seller-request"

/**
 * Refuses what concerns the whole person on a device that an officer let in for one stall of several: with a new
 * number, say, the officer of one commune could reach a stall of another.
 * @throws InputError `own_sign_in_required` (403)
 */
export function refuseBeyondStall({ seller_member: { handed } }: Pick<SellerRequest, "seller_member">): void {
  if (handed && !handed.is_only_stall) {
    throw new InputError({
      code: "own_sign_in_required",
      type: "forbidden",
      message: "Sign in with a code sent to the own phone: it concerns other stalls too",
    })
  }
}
