import type { MedusaResponse } from "@medusajs/framework/http"
import { type FeaturedView, readFeaturedCollections } from "../queries/featured"
import { showFeaturedWorkflow } from "../workflows/show-featured"
import { featuredNotFound } from "../workflows/steps/find-featured"
import type { FeaturedDeed } from "../workflows/steps/show-featured"
import { bodyOf, idOf } from "./requests"
import { officer, type StaffRequest, staffReach } from "./staff-request"

/**
 * The collection of the path, as it stands.
 * @throws InputError `featured_not_found` (404)
 */
export async function featuredFor(req: StaffRequest, id = idOf(req)): Promise<FeaturedView> {
  const [found] = await readFeaturedCollections(req.scope, staffReach(req), id)
  if (!found) {
    throw featuredNotFound()
  }
  return found
}

/** Publishes, takes back or deletes the revision that the body names. */
export async function doFeaturedDeed(req: StaffRequest, deed: FeaturedDeed): Promise<void> {
  const { revision } = bodyOf(req)
  await showFeaturedWorkflow(req.scope).run({
    input: { id: idOf(req), reach: staffReach(req), by: officer(req), deed, revision },
  })
}

/** The same, answered with `{ featured_collection }` as it stands then. */
export async function answerFeaturedDeed(req: StaffRequest, res: MedusaResponse, deed: FeaturedDeed): Promise<void> {
  await doFeaturedDeed(req, deed)
  res.json({ featured_collection: await featuredFor(req) })
}
