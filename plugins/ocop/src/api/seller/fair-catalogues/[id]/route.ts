import type { MedusaResponse } from "@medusajs/framework/http"
import { idOf } from "../../../requests"
import { fairsAtDesk, type SellerRequest } from "../../../seller-request"
import { fairFor } from "../../../show-fair"

/** One catalogue of the caller, how far it is: `{ fair_catalogue }`. 404 `fair_not_found`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  res.json({ fair_catalogue: await fairFor(req, fairsAtDesk(req, idOf(req))) })
}
