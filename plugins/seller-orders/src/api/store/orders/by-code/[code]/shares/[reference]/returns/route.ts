import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { askReturnWorkflow } from "../../../../../../../../workflows"
import { readReturnWish } from "../../../../../../../../workflows/rules/read-return"
import { bodyOf } from "../../../../../../../body-of"
import { inOurWords } from "../../../../../../../cores-words"
import { answerOrder, shareOf } from "../share"

/**
 * The buyer wants to give pieces back: `{ request_key, reason, note?, items: [{ id, quantity }], photos? }`. Answers
 * `{ order }`; the same key again is the same request. 404 `order_not_found`; 409 `return_not_delivered`,
 * `return_too_late`, `return_not_for_these`, `return_quantity_too_high`, `returns_too_many`; 400 those of
 * `readReturnWish`, `return_item_unknown`, `photo_unknown`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const share = await shareOf(req)
  const wish = readReturnWish(bodyOf(req))
  await inOurWords(req.scope, askReturnWorkflow(req.scope).run({ input: { share_id: share.id, wish } }))
  await answerOrder(req, res, share)
}
