import type { MedusaResponse } from "@medusajs/framework/http"
import { idOf } from "../../../../requests"
import { fairsAtDesk, type SellerRequest } from "../../../../seller-request"
import { sendFair } from "../../../../show-fair"

/** The PDF, for the caller who had it made. Errors: `fair_not_found` (404), `fair_without_file` (409). */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await sendFair(req, res, fairsAtDesk(req, idOf(req)))
}
