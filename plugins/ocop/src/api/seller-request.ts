import { InputError } from "@cho-lang/kit/input-error"
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { Doer } from "../workflows/rules/deeds"
import type { Reach } from "../workflows/steps/find-product"

/** A request below /seller after its guard. */
export interface SellerRequest extends AuthenticatedMedusaRequest {
  seller_member: { id: string }
  seller_context: { seller_id: string; via: "owner" | "staff" | "grant" } | null
}

/** The stall in context; the guard lets no request without one through. */
export function stallReach({ seller_context }: SellerRequest): Reach & { seller_id: string } {
  if (!seller_context) {
    throw new InputError({ code: "stall_required", type: "not_allowed", message: "Say which stall this is about" })
  }
  return { seller_id: seller_context.seller_id, commune_code: null }
}

/** Who acts at the desk: somebody of the stall, or a helper under a grant. */
export function deskActor({ seller_member, seller_context }: SellerRequest): Doer {
  return { kind: seller_context?.via === "grant" ? "helper" : "seller_member", id: seller_member.id }
}

/** Whose catalogues somebody sees at a desk: the own, of the stall in context. */
export function fairsAtDesk<Id extends string | null>(req: SellerRequest, id: Id) {
  const { kind, id: by_id } = deskActor(req)
  return { by_kind: kind as "seller_member" | "helper", by_id, seller_id: stallReach(req).seller_id, id }
}
