import { InputError } from "@cho-lang/kit/input-error"
import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { readSellerMember, type SellerMemberView } from "../queries/seller-member"

/** A request below /seller: who asks, and for which stalls, as the database says at this moment. */
export interface SellerRequest<Body = unknown> extends AuthenticatedMedusaRequest<Body> {
  seller_member: SellerMemberView
}

/**
 * Reads the person and the memberships anew for each request: a token lives for a day, a membership may end any minute.
 * @throws InputError `seller_member_unknown` (401)
 */
export async function loadSellerMember(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const request = req as SellerRequest
  const member = await readSellerMember(req.scope, request.auth_context.actor_id)
  if (!member) {
    throw new InputError({ code: "seller_member_unknown", type: "unauthorized", message: "Log in again" })
  }
  request.seller_member = member
  next()
}
