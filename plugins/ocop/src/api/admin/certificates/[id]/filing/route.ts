import type { MedusaResponse } from "@medusajs/framework/http"
import { doStaffDeed } from "../../../../staff-deed"
import type { StaffRequest } from "../../../../staff-request"

/**
 * The dossier for re-assessment was sent in: `{ revision, filed_on, late_reason, result_on, scan_id, one_pair_of_eyes }`. One that
 * missed its window carries the star on, so a second officer records the same again, or the record says one pair of eyes. Answers
 * `{ certificate }`. 409 `certificate_changed`, `certificate_not_verified`, `certificate_withdrawn`, `second_look_needed`; 400
 * those of `readFiling`; 403 `person_needed`.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await doStaffDeed(req, res, "file")
}
