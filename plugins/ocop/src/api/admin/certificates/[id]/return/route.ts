import type { MedusaResponse } from "@medusajs/framework/http"
import { doStaffDeed } from "../../../../staff-deed"
import type { StaffRequest } from "../../../../staff-request"

/**
 * Sends it back, also one that was verified by mistake: `{ revision, reason }`; the badge is gone with it. Answers
 * `{ certificate }`. 409 `certificate_changed`, `certificate_returned`, `certificate_withdrawn`.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await doStaffDeed(req, res, "return")
}
