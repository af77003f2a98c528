import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { claimWayBackWorkflow } from "../../../../../../../../../../workflows"
import { readWayBack } from "../../../../../../../../../../workflows/rules/read-way-back"
import { bodyOf } from "../../../../../../../../../body-of"
import { inOurWords } from "../../../../../../../../../cores-words"
import { idOf } from "../../../../../../../../../seller-request"
import { answerOrder, shareOf } from "../../../share"

/**
 * What the buyer paid for sending goods back, where the stall pays: `{ amount_vnd, photo }`, the photo of the receipt sent
 * before. Answers `{ order }`; said twice, the first counts. 400 `way_back_amount_wrong`, `way_back_receipt_missing`,
 * `photo_unknown`, 404 `order_not_found`, `return_not_found`, 409 `way_back_not_owed`, `way_back_too_high`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const share = await shareOf(req)
  const input = { id: idOf(req), share_id: share.id, cost: readWayBack(bodyOf(req)) }
  await inOurWords(req.scope, claimWayBackWorkflow(req.scope).run({ input }))
  await answerOrder(req, res, share)
}
