import type { MedusaResponse } from "@medusajs/framework/http"
import { readSellerOrder } from "../../../../../../../queries/seller-order"
import { tellRefundWorkflow } from "../../../../../../../workflows"
import { inOurWords } from "../../../../../../cores-words"
import { idOf, type SellerRequest, sellerIdOf } from "../../../../../../seller-request"

/**
 * The owner says that the buyer has the money back; the buyer's own word settles it. Answers `{ order, repeated }`; twice
 * is once. 404 `seller_order_not_found`, `refund_not_found`, 409 `refund_state_wrong`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const share = { id: idOf(req), seller_id: sellerIdOf(req) }
  const id = idOf({ params: { id: req.params.refund_id } })
  const input = { id, share_id: share.id, seller_id: share.seller_id, says: "told" as const }
  const { result } = await inOurWords(req.scope, tellRefundWorkflow(req.scope).run({ input }))
  res.json({ order: await readSellerOrder(req.scope, share), repeated: result.repeated })
}
