import type { MedusaResponse } from "@medusajs/framework/http"
import { doStaffDeed } from "../../../../staff-deed"
import type { StaffRequest } from "../../../../staff-request"

/**
 * The dossier for re-assessment was sent in: `{ revision, filed_on, late_reason, result_on }`. Answers `{ certificate }`. 409
 * `certificate_changed`, `certificate_not_verified`, `certificate_withdrawn`; 400 those of `readFiling`.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await doStaffDeed(req, res, "file")
}
