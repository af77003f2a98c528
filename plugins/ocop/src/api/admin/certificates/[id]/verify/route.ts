import type { MedusaResponse } from "@medusajs/framework/http"
import { doStaffDeed } from "../../../../staff-deed"
import type { StaffRequest } from "../../../../staff-request"

/**
 * The officer compared it with the paper: `{ revision, one_pair_of_eyes }`, the second only where the officer typed it too.
 * Answers `{ certificate }`. 409 `certificate_changed`, `certificate_not_waiting`, `certificate_without_scan`,
 * `second_person_needed`; 403 `person_needed`.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await doStaffDeed(req, res, "verify")
}
