import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moveReturnWorkflow } from "../../../../../../../../../../workflows"
import { inOurWords } from "../../../../../../../../../cores-words"
import { idOf } from "../../../../../../../../../seller-request"
import { answerOrder, shareOf } from "../../../share"

/**
 * The buyer keeps the goods after all, until they are back at the household: `{ order }`; twice is once. 404
 * `order_not_found`, `return_not_found`, 409 `return_state_wrong`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const share = await shareOf(req)
  await inOurWords(
    req.scope,
    moveReturnWorkflow(req.scope).run({ input: { id: idOf(req), share_id: share.id, action: "withdraw" } }),
  )
  await answerOrder(req, res, share)
}
