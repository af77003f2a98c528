import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../../../access/guard-admin"
import { review } from "../../review"

/** Refuses `revision` of the goods with a `reason` (≥ 10 characters). 404 `draft_not_found`, 409 `listing_reviewed`, `draft_changed`. */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await review(req, res, "rejected")
}
