import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readGuide } from "../../../../queries/public-guides"
import { guideNotFound } from "../../../staff-request"
import { localeOf } from "../locale"

/** GET /store/guides/:slug?locale= → `{ guide }`. Errors: `guide_not_found` (404), `field_wrong`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { slug = "" } = req.params
  const guide = await readGuide(req.scope, slug.includes("\0") ? "" : slug, localeOf(req))
  if (!guide) {
    throw guideNotFound()
  }
  res.json({ guide })
}
