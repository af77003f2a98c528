import type { MedusaResponse } from "@medusajs/framework/http"
import { idOf } from "../../../../requests"
import { sendFair } from "../../../../show-fair"
import { fairsOfOfficer, type StaffRequest } from "../../../../staff-request"

/** The PDF, for the caller who had it made. Errors: `fair_not_found` (404), `fair_without_file` (409). */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await sendFair(req, res, fairsOfOfficer(req, idOf(req)))
}
