import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readOrderByCode } from "../../../../../../../../queries/order-by-code"
import { answerFeeWorkflow } from "../../../../../../../../workflows/answer-fee"
import { readFeeAnswer } from "../../../../../../../../workflows/rules/read-fee"
import { bodyOf } from "../../../../../../../body-of"
import { withoutCoresWords } from "../../../../../../../cores-words"
import { shareOf } from "../share"

/**
 * The buyer's answer to what sending a bulky part will cost: `{ code, agree }` with the code of the proposal that was read.
 * Answers `{ order }`; twice is once. 404 `order_not_found`, 409 `fee_changed`, `order_state_wrong`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const share = await shareOf(req)
  const answer = readFeeAnswer(bodyOf(req))
  await answerFeeWorkflow(req.scope)
    .run({ input: { id: share.id, ...answer } })
    .catch((error: unknown) => {
      throw withoutCoresWords(req.scope, error)
    })
  res.json({ order: await readOrderByCode(req.scope, share.code, req.locale) })
}
