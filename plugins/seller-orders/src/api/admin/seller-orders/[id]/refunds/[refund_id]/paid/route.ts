import { InputError } from "@cho-lang/kit/input-error"
import { readRequiredText } from "@cho-lang/kit/plain-text"
import type { MedusaResponse } from "@medusajs/framework/http"
import { settleRefundWorkflow } from "../../../../../../../workflows"
import { bodyOf } from "../../../../../../body-of"
import { inOurWords } from "../../../../../../cores-words"
import { idOf } from "../../../../../../seller-request"
import { type StaffRequest, staffShareOf } from "../../../../../../staff-request"

const NOTE_MAX = 300

/** @throws InputError `refund_amount_wrong` */
function readAmount(value: unknown): number | null {
  if (value === undefined || value === null) {
    return null
  }
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) {
    throw new InputError({ code: "refund_amount_wrong", field: "amount", message: "Whole đồng" })
  }
  return value
}

/**
 * An officer says that money which was due went back in another way, and which: `{ note }`, which buyer and household read; with
 * `amount` in đồng where a buyer claimed more for the way back than was right.
 * Nothing tries to pay it any more. Answers `{ repeated }`. 400 `text_required`, `text_too_long`, `refund_amount_wrong`, 404 `seller_order_not_found`,
 * `refund_not_found`, 409 `refund_under_way` where a bank may have paid it, `refund_too_high`.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const share = await staffShareOf(req)
  const body = bodyOf(req)
  const input = {
    id: idOf({ params: { id: req.params.refund_id } }),
    share_id: share.id,
    amount: readAmount(body.amount),
    note: readRequiredText(body.note, { field: "note", max: NOTE_MAX, multiline: true }),
    user_id: req.staff_scope.user_id,
  }
  const { result } = await inOurWords(req.scope, settleRefundWorkflow(req.scope).run({ input }))
  res.json({ repeated: result.repeated })
}
