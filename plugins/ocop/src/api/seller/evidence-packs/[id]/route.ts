import type { MedusaResponse } from "@medusajs/framework/http"
import { type SellerRequest, stallReach } from "../../../seller-request"
import { showEvidence } from "../../../show-evidence"

/** What there is and what is missing for an assessment of the product of the path, see `showEvidence`. 404 `product_not_found`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await showEvidence(req, res, stallReach(req))
}
