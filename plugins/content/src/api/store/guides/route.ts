import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readGuides } from "../../../queries/public-guides"
import { localeOf } from "./locale"

/** GET /store/guides?locale= → `{ guides }`: what is published, in its order. Errors: `field_wrong`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ guides: await readGuides(req.scope, localeOf(req)) })
}
