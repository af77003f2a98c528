import type { MedusaResponse } from "@medusajs/framework/http"
import { doStaffDeed } from "../../../../../staff-deed"
import type { StaffRequest } from "../../../../../staff-request"

/**
 * Strikes a withdrawal that was typed for the wrong certificate: `{ revision, reason }`; the book keeps both. Answers
 * `{ certificate }`. 409 `certificate_changed`, `certificate_not_withdrawn`.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await doStaffDeed(req, res, "strike")
}
