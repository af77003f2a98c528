import type { MedusaResponse } from "@medusajs/framework/http"
import { answerFeaturedDeed } from "../../../../show-featured"
import type { StaffRequest } from "../../../../staff-request"

/** Shows the `revision` that was looked at, from its first day on. Answers `{ featured_collection }`. Errors: those of `showFeaturedStep`. */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await answerFeaturedDeed(req, res, "publish")
}
