import type { MedusaResponse } from "@medusajs/framework/http"
import { saveFeaturedWorkflow } from "../../../../workflows/save-featured"
import { bodyOf, idOf } from "../../../requests"
import { featuredFor } from "../../../show-featured"
import { officer, type StaffRequest, staffReach } from "../../../staff-request"

/** One collection with how each piece stands: `{ featured_collection }`. 404 `featured_not_found`. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  res.json({ featured_collection: await featuredFor(req) })
}

/** Writes it anew, with `base_revision`: the one that was open. Answers `{ featured_collection }`. Errors: those of `saveFeaturedStep`. */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await saveFeaturedWorkflow(req.scope).run({
    input: { id: idOf(req), reach: staffReach(req), by: officer(req), body: bodyOf(req) },
  })
  res.json({ featured_collection: await featuredFor(req) })
}
