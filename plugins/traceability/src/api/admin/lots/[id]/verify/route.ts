import type { MedusaResponse } from "@medusajs/framework/http"
import { verifyLotsWorkflow } from "../../../../../workflows/verify-lots"
import { idOf } from "../../../../requests"
import { staffLotOf } from "../../../../show-staff-lot"
import type { StaffRequest } from "../../../../staff-request"

/** Verifies a lot now. Answers `{ lot }` with its `check`. 404 `lot_not_found`. */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { id } = await staffLotOf(req, idOf(req))
  await verifyLotsWorkflow(req.scope).run({ input: { ids: [id] } })
  res.json({ lot: await staffLotOf(req, id) })
}
