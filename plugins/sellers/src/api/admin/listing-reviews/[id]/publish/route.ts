import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../../../access/guard-admin"
import { review } from "../../review"

/** Puts the goods on sale as `revision` has them; `reason` may be left out. 404 `draft_not_found`, 409 `listing_reviewed`, `draft_changed`, `pictures_not_ready`. */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await review(req, res, "published")
}
