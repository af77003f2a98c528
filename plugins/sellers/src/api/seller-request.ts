import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { SellerMemberView } from "../queries/seller-member"
import type { SellerContext } from "./access/seller-context"

/** A request below /seller: who asks, and for which stall, as the database says at this moment. */
export interface SellerRequest<Body = unknown> extends AuthenticatedMedusaRequest<Body> {
  seller_member: SellerMemberView
  /** Null only on routes of `person` that name no stall of theirs. */
  seller_context: SellerContext | null
}
