import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { tellRefundWorkflow } from "../../../../../../../../../../workflows"
import { inOurWords } from "../../../../../../../../../cores-words"
import { idOf } from "../../../../../../../../../seller-request"
import { answerOrder, shareOf } from "../../../share"

/**
 * The buyer has the money that the household gave back by hand: `{ order }`; twice is once. 404 `order_not_found`,
 * `refund_not_found`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const share = await shareOf(req)
  await inOurWords(
    req.scope,
    tellRefundWorkflow(req.scope).run({ input: { id: idOf(req), share_id: share.id, says: "received" } }),
  )
  await answerOrder(req, res, share)
}
