import type { MedusaResponse } from "@medusajs/framework/http"
import { sendEvidence } from "../../../../show-evidence"
import { type StaffRequest, staffReach } from "../../../../staff-request"

/** The pack as a ZIP; `?locale=en-US` with an English summary. 404 `product_not_found`. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await sendEvidence(req, res, staffReach(req))
}
