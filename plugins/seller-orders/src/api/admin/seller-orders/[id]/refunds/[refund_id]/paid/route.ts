import { readRequiredText } from "@cho-lang/kit/plain-text"
import type { MedusaResponse } from "@medusajs/framework/http"
import { settleRefundWorkflow } from "../../../../../../../workflows"
import { bodyOf } from "../../../../../../body-of"
import { inOurWords } from "../../../../../../cores-words"
import { idOf } from "../../../../../../seller-request"
import { type StaffRequest, staffShareOf } from "../../../../../../staff-request"

const NOTE_MAX = 300

/**
 * An officer says that money which was due went back in another way, and which: `{ note }`, which buyer and household read.
 * Nothing tries to pay it any more. Answers `{ repeated }`. 400 `text_required`, `text_too_long`, 404 `seller_order_not_found`,
 * `refund_not_found`, 409 `refund_under_way` where a bank may have paid it.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const share = await staffShareOf(req)
  const input = {
    id: idOf({ params: { id: req.params.refund_id } }),
    share_id: share.id,
    note: readRequiredText(bodyOf(req).note, { field: "note", max: NOTE_MAX, multiline: true }),
    user_id: req.staff_scope.user_id,
  }
  const { result } = await inOurWords(req.scope, settleRefundWorkflow(req.scope).run({ input }))
  res.json({ repeated: result.repeated })
}
