import type { MedusaResponse } from "@medusajs/framework/http"
import { showEvidence } from "../../../show-evidence"
import { type StaffRequest, staffReach } from "../../../staff-request"

/** What there is and what is missing for an assessment of the product of the path, see `showEvidence`. 404 `product_not_found`. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await showEvidence(req, res, staffReach(req))
}
