import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../../../access/guard-admin"
import { review } from "../../review"

/** Puts the goods on sale; `reason` may be left out. 409 `pictures_not_ready`. 404 `draft_not_found`, 409 `listing_reviewed`. */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await review(req, res, "published")
}
