import { randomUUID } from "node:crypto"
import type { MedusaResponse } from "@medusajs/framework/http"
import { recallLotWorkflow } from "../../../../../workflows/recall-lot"
import { bodyOf, idOf } from "../../../../requests"
import { staffLotOf } from "../../../../show-staff-lot"
import { officer, type StaffRequest, staffReach } from "../../../../staff-request"

/**
 * An officer recalls a lot: `{ reason, stop_product }`; everybody who scans reads the reason. Answers `{ lot }`. 404 `lot_not_found`, 409
 * `lot_recalled`, 400 `text_required` (field reason).
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { id } = await staffLotOf(req, idOf(req))
  const body = { client_key: randomUUID(), ...bodyOf(req) }
  await recallLotWorkflow(req.scope).run({ input: { lot_id: id, reach: staffReach(req), by: officer(req), body } })
  res.json({ lot: await staffLotOf(req, id) })
}
