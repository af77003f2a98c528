import type { MedusaResponse } from "@medusajs/framework/http"
import { decideDisputeWorkflow } from "../../../../../../../workflows"
import { readVerdict } from "../../../../../../../workflows/rules/read-verdict"
import { bodyOf } from "../../../../../../body-of"
import { inOurWords } from "../../../../../../cores-words"
import { idOf } from "../../../../../../seller-request"
import { type StaffRequest, staffShareOf } from "../../../../../../staff-request"

/**
 * The officer decides: `{ decision: buyer | household | split, refund_vnd, note }`, the amount in đồng with `split` alone.
 * Answers `{ decision, credit_vnd }`. 400 `dispute_decision_wrong`, `refund_amount_wrong`, `text_required`, 404
 * `seller_order_not_found`, `dispute_not_found`, 409 `dispute_decided`, `refund_too_high`.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const share = await staffShareOf(req)
  const id = idOf({ params: { id: req.params.dispute_id } })
  const input = { id, share_id: share.id, user_id: req.staff_scope.user_id, ...readVerdict(bodyOf(req)) }
  const { result } = await inOurWords(req.scope, decideDisputeWorkflow(req.scope).run({ input }))
  res.json({ decision: result.decision, credit_vnd: result.credit })
}
