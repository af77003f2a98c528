import type { MedusaResponse } from "@medusajs/framework/http"
import { settleAlertWorkflow } from "../../../../../workflows/settle-alert"
import { bodyOf, idOf } from "../../../../requests"
import { officer, type StaffRequest, staffReach } from "../../../../staff-request"

/**
 * The officer looked into an alert and says what it was: `{ note }`. Answers `{ id, note }`. 404 `trace_alert_not_found`, 409
 * `trace_alert_settled`, 400 `text_required` (field note).
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { commune_code } = staffReach(req)
  const { result } = await settleAlertWorkflow(req.scope).run({
    input: { id: idOf(req), commune_code, by: officer(req), body: bodyOf(req) },
  })
  res.json({ id: result.id, note: result.note })
}
