import type { MedusaResponse } from "@medusajs/framework/http"
import { doStaffDeed } from "../../../../staff-deed"
import type { StaffRequest } from "../../../../staff-request"

/**
 * Writes down the decision that took it back: `{ revision, number, decided_on, level, body, ground, note, scan_id }`. Answers
 * `{ certificate }`. 409 `certificate_changed`, `certificate_not_verified`, `certificate_withdrawn`; 400 those of `readWithdrawal`.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await doStaffDeed(req, res, "withdraw")
}
