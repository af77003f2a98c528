import type { MedusaResponse } from "@medusajs/framework/http"
import { type DecisionView, readDecisions } from "../../../../queries/decisions"
import { changeDecisionWorkflow } from "../../../../workflows/change-decision"
import { decisionNotFound } from "../../../../workflows/steps/change-decision"
import { bodyOf, idOf } from "../../../requests"
import { officer, type StaffRequest, staffReach } from "../../../staff-request"

async function decisionFor(req: StaffRequest): Promise<DecisionView> {
  const { commune_code } = staffReach(req)
  const { decisions } = await readDecisions(req.scope, { id: idOf(req), commune_code, q: null, limit: 1, offset: 0 })
  if (!decisions[0]) {
    throw decisionNotFound()
  }
  return decisions[0]
}

/** One decision: `{ decision }`. 404 `decision_not_found`. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  res.json({ decision: await decisionFor(req) })
}

/**
 * Spells its body rightly, puts another scan behind it: `{ body, scan_id }`; certificates that wait for it are looked at anew.
 * Answers `{ decision }`. 404 `decision_not_found`, `scan_not_found`, 409 `decision_twice`, 400 `text_required`, `text_too_long`.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { id } = await decisionFor(req)
  await changeDecisionWorkflow(req.scope).run({ input: { id, by: officer(req), form: bodyOf(req) } })
  res.json({ decision: await decisionFor(req) })
}
