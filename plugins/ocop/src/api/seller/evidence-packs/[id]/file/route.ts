import type { MedusaResponse } from "@medusajs/framework/http"
import { type SellerRequest, stallReach } from "../../../../seller-request"
import { sendEvidence } from "../../../../show-evidence"

/** The pack as a ZIP; `?locale=en-US` with an English summary. 404 `product_not_found`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await sendEvidence(req, res, stallReach(req))
}
