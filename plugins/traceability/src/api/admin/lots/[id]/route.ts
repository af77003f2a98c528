import type { MedusaResponse } from "@medusajs/framework/http"
import { idOf } from "../../../requests"
import { staffLotOf } from "../../../show-staff-lot"
import type { StaffRequest } from "../../../staff-request"

/** One lot with its events, alerts and what verifying it found: `{ lot }`. 404 `lot_not_found`. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  res.json({ lot: await staffLotOf(req, idOf(req)) })
}
