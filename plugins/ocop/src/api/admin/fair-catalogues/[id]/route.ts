import type { MedusaResponse } from "@medusajs/framework/http"
import { idOf } from "../../../requests"
import { fairFor } from "../../../show-fair"
import { fairsOfOfficer, type StaffRequest } from "../../../staff-request"

/** One catalogue of the caller, how far it is: `{ fair_catalogue }`. 404 `fair_not_found`. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  res.json({ fair_catalogue: await fairFor(req, fairsOfOfficer(req, idOf(req))) })
}
