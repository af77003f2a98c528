import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { readWaitingListings } from "../../../queries/waiting-listings"
import type { StaffRequest } from "../../access/guard-admin"
import { householdFilter } from "../../access/scope-filter"

const Page = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})

/**
 * Goods that wait for approval, stalls in turns, each its oldest first: `{ listing_reviews, limit, offset }`, see `queries/waiting-listings.ts`.
 * Staff of a commune see those of its stalls.
 * @throws InputError `sums_only` (403) for staff of a province
 */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const page = Page.parse(req.query)
  const { commune_code = null } = householdFilter(req.staff_scope)
  const listing_reviews = await readWaitingListings(req.scope, { commune_code, id: null, ...page })
  res.json({ listing_reviews, ...page })
}
