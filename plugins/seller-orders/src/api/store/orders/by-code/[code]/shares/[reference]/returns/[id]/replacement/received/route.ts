import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moveReplacementWorkflow } from "../../../../../../../../../../../workflows"
import { inOurWords } from "../../../../../../../../../../cores-words"
import { idOf } from "../../../../../../../../../../seller-request"
import { answerOrder, shareOf } from "../../../../share"

/**
 * The buyer has the pieces that were sent once more: `{ order }`; twice is once. 404 `order_not_found`, `return_not_found`,
 * `replacement_not_found`, 409 `replacement_state_wrong`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const share = await shareOf(req)
  await inOurWords(
    req.scope,
    moveReplacementWorkflow(req.scope).run({ input: { id: idOf(req), share_id: share.id, action: "receive" } }),
  )
  await answerOrder(req, res, share)
}
