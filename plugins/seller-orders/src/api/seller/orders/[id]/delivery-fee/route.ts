import type { MedusaResponse } from "@medusajs/framework/http"
import { readSellerOrder } from "../../../../../queries/seller-order"
import { proposeFeeWorkflow } from "../../../../../workflows/propose-fee"
import { readFeeProposal } from "../../../../../workflows/rules/read-fee"
import { bodyOf } from "../../../../body-of"
import { withoutCoresWords } from "../../../../cores-words"
import { actorOf, idOf, type SellerRequest, sellerIdOf } from "../../../../seller-request"

/**
 * What sending a bulky share will cost: `{ amount_vnd, note?, request_key?, replaces? }`, once it is accepted; said anew it
 * replaces what was proposed, where that is what `replaces` read. The same `request_key` again is the same proposal. Answers
 * `{ order, repeated }`. 400 see `rules/read-fee.ts`, 404 `seller_order_not_found`, 409 `fee_not_asked`, `order_state_wrong`,
 * `fee_agreed`, `fee_changed`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const wish = { id: idOf(req), seller_id: sellerIdOf(req) }
  const proposal = readFeeProposal(bodyOf(req))
  const { result } = await proposeFeeWorkflow(req.scope)
    .run({ input: { ...wish, ...proposal, by: actorOf(req) } })
    .catch((error: unknown) => {
      throw withoutCoresWords(req.scope, error)
    })
  res.json({ order: await readSellerOrder(req.scope, wish), repeated: result.repeated })
}
