import type { MedusaResponse } from "@medusajs/framework/http"
import { answerFeaturedDeed } from "../../../../show-featured"
import type { StaffRequest } from "../../../../staff-request"

/** Takes it back: a draft again. Answers `{ featured_collection }`. Errors: those of `showFeaturedStep`. */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await answerFeaturedDeed(req, res, "withdraw")
}
