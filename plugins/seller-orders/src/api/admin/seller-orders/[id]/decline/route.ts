import type { MedusaResponse } from "@medusajs/framework/http"
import { moveShareWorkflow } from "../../../../../workflows/move-share"
import { readStaffEnd } from "../../../../../workflows/rules/read-move"
import { bodyOf } from "../../../../body-of"
import { inOurWords } from "../../../../cores-words"
import { type StaffRequest, staffShareOf } from "../../../../staff-request"

/**
 * An officer ends a part of an order that its stall does not accept, or accepted and does not send in its days: `{ reason, note }`,
 * which buyer and household read.
 * Its stock is free and its money goes back, as where the household cannot do it. Answers `{ state, repeated }`. 400
 * `end_reason_wrong`, `text_required`, 404 `seller_order_not_found`, 409 `order_state_wrong` where it is in its days, packed or declined,
 * `order_not_late` where a stall is called silent, or money late, before a day has passed.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { id } = await staffShareOf(req)
  const by = { kind: "user" as const, id: req.staff_scope.user_id }
  const input = { id, action: "decline" as const, by, ...readStaffEnd(bodyOf(req)) }
  const { result } = await inOurWords(req.scope, moveShareWorkflow(req.scope).run({ input }))
  res.json({ state: result.state, repeated: result.repeated })
}
