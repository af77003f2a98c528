import { InputError } from "@cho-lang/kit/input-error"
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

/** A request below /seller after its guard, as far as orders need it. */
export interface SellerRequest extends AuthenticatedMedusaRequest {
  seller_member: { id: string }
  seller_context: { seller_id: string; via: "owner" | "staff" | "grant" } | null
}

/** The stall in context; the guard lets no request without one through. */
export function sellerIdOf({ seller_context }: SellerRequest): string {
  if (!seller_context) {
    throw new InputError({ code: "stall_required", type: "not_allowed", message: "Say which stall this is about" })
  }
  return seller_context.seller_id
}

/** Who acts: somebody of the stall, or a helper under a grant. */
export function actorOf({ seller_member, seller_context }: SellerRequest) {
  return {
    kind: seller_context?.via === "grant" ? ("helper" as const) : ("seller_member" as const),
    id: seller_member.id,
  }
}

/** The `:id` of the path; one that cannot exist gives the same answer as one that does not. */
export function idOf({ params: { id = "" } }: { params: Record<string, string | undefined> }): string {
  return /^\w{1,60}$/.test(id) ? id : ""
}
