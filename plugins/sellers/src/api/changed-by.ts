import type { ChangedBy } from "../workflows/rules/goods-change"
import { stallOf } from "./context"
import type { SellerRequest } from "./seller-request"

/** Who changes goods: somebody of the stall, or a helper under a grant. */
export function changedBy(req: SellerRequest): ChangedBy {
  return { kind: stallOf(req).via === "grant" ? "helper" : "seller_member", id: req.seller_member.id }
}
