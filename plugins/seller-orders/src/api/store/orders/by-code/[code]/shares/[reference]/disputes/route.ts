import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { openDisputeWorkflow } from "../../../../../../../../workflows"
import { readDispute } from "../../../../../../../../workflows/rules/read-dispute"
import { bodyOf } from "../../../../../../../body-of"
import { inOurWords } from "../../../../../../../cores-words"
import { answerOrder, shareOf } from "../share"

/**
 * The buyer asks officers to decide: `{ reason: return_refused | not_arrived | other, note?, photos?, request_key? }`, photos by their ids.
 * Answers `{ order }`; one that is open, or came of the same key, is answered, not opened again. 400 `dispute_reason_wrong`,
 * `request_key_wrong`, `photo_unknown`, 404 `order_not_found`, 409 `dispute_not_now`, `photos_too_many`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const share = await shareOf(req)
  const wish = readDispute(bodyOf(req))
  await inOurWords(
    req.scope,
    openDisputeWorkflow(req.scope).run({ input: { share_id: share.id, opened_by: "buyer", ...wish } }),
  )
  await answerOrder(req, res, share)
}
