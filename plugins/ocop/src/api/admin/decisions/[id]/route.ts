import type { MedusaResponse } from "@medusajs/framework/http"
import { type DecisionView, readDecisions } from "../../../../queries/decisions"
import { changeDecisionWorkflow } from "../../../../workflows/change-decision"
import { decisionNotFound } from "../../../../workflows/steps/change-decision"
import { bodyOf, idOf } from "../../../requests"
import { officer, refuseKeys, type StaffRequest, staffReach } from "../../../staff-request"

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
 * Spells it rightly, puts another scan behind it: `{ number, decided_on, level, body, scan_id }`, what is left out stays;
 * certificates that wait for it are looked at anew. Answers `{ decision }`. 404 `decision_not_found`, `scan_not_found`, 409
 * `decision_twice`, `decision_in_use` where a verified certificate leans on number, day or level, `decision_elsewhere` where one
 * of another commune hangs on it; 403 `person_needed`; those of `readDecision`.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  refuseKeys(req)
  const { id } = await decisionFor(req)
  await changeDecisionWorkflow(req.scope).run({
    input: { id, by: officer(req), commune_code: staffReach(req).commune_code, form: bodyOf(req) },
  })
  res.json({ decision: await decisionFor(req) })
}
