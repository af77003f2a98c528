import type { MedusaResponse } from "@medusajs/framework/http"
import { readFeaturedCollections } from "../../../queries/featured"
import { saveFeaturedWorkflow } from "../../../workflows/save-featured"
import { bodyOf } from "../../requests"
import { featuredFor } from "../../show-featured"
import { officer, type StaffRequest, staffReach } from "../../staff-request"

/** What officers show first within their place, page by page: `{ featured_collections, commune_code }`, null for the whole site. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const reach = staffReach(req)
  const featured_collections = await readFeaturedCollections(req.scope, reach)
  res.json({ featured_collections, commune_code: reach.commune_code })
}

/**
 * A new draft: `{ commune_code, title, title_en, text, text_en, picture, is_hero, shows_from, shows_until, product_ids }`; without
 * `commune_code` for the officer's own place. Answers 201 `{ featured_collection }`. Errors: those of `saveFeaturedStep`.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { result } = await saveFeaturedWorkflow(req.scope).run({
    input: { id: null, reach: staffReach(req), by: officer(req), body: bodyOf(req) },
  })
  res.status(201).json({ featured_collection: await featuredFor(req, result.id) })
}
