import type { MedusaResponse } from "@medusajs/framework/http"
import { readSellerOrder } from "../../../../../queries/seller-order"
import { openDisputeWorkflow } from "../../../../../workflows"
import { readDispute } from "../../../../../workflows/rules/read-dispute"
import { bodyOf } from "../../../../body-of"
import { inOurWords } from "../../../../cores-words"
import { idOf, type SellerRequest, sellerIdOf } from "../../../../seller-request"

/**
 * The household asks officers to decide: `{ reason, note?, request_key? }`, once for each key. Answers `{ order, repeated }`. 400
 * `dispute_reason_wrong`, `request_key_wrong`, 404 `seller_order_not_found`, 409 `dispute_not_now`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const share = { id: idOf(req), seller_id: sellerIdOf(req) }
  const input = { share_id: share.id, seller_id: share.seller_id, opened_by: "household" as const }
  const { result } = await inOurWords(
    req.scope,
    openDisputeWorkflow(req.scope).run({ input: { ...input, ...readDispute(bodyOf(req)) } }),
  )
  res.json({ order: await readSellerOrder(req.scope, share), repeated: result.repeated })
}
