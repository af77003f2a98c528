import type { MedusaResponse } from "@medusajs/framework/http"
import { readFairCatalogues } from "../../../queries/fair-catalogues"
import { openFairWorkflow } from "../../../workflows/open-fair"
import { bodyOf } from "../../requests"
import { fairFor } from "../../show-fair"
import { fairsOfOfficer, type StaffRequest, staffReach } from "../../staff-request"

/** The newest ten catalogues that the caller had made: `{ fair_catalogues }`, see `FairView`. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  res.json({ fair_catalogues: await readFairCatalogues(req.scope, fairsOfOfficer(req, null)) })
}

/**
 * Has a catalogue made in the background, of goods within the officer's place: body of `readFairForm`. Answers 201 `{ fair_catalogue }`.
 * Errors: those of `openFairStep`.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { by_kind, by_id, seller_id } = fairsOfOfficer(req, null)
  const { result } = await openFairWorkflow(req.scope).run({
    input: { reach: staffReach(req), by: { by_kind, by_id }, body: bodyOf(req) },
  })
  res.status(201).json({ fair_catalogue: await fairFor(req, { by_kind, by_id, seller_id, id: result.id }) })
}
