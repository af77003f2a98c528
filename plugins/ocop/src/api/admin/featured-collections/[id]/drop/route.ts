import type { MedusaResponse } from "@medusajs/framework/http"
import { doFeaturedDeed } from "../../../../show-featured"
import type { StaffRequest } from "../../../../staff-request"

/** Deletes the `revision` that was looked at; the book keeps it. Answers 204. Errors: those of `showFeaturedStep`. */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await doFeaturedDeed(req, "drop")
  res.status(204).end()
}
