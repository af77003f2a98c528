import type { MedusaResponse } from "@medusajs/framework/http"
import { readFairCatalogues } from "../../../queries/fair-catalogues"
import { openFairWorkflow } from "../../../workflows/open-fair"
import { bodyOf } from "../../requests"
import { fairsAtDesk, type SellerRequest, stallReach } from "../../seller-request"
import { fairFor } from "../../show-fair"

/** The newest ten catalogues that the caller had made: `{ fair_catalogues }`, see `FairView`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  res.json({ fair_catalogues: await readFairCatalogues(req.scope, fairsAtDesk(req, null)) })
}

/**
 * Has a catalogue made in the background, of the stall's own goods: body of `readFairForm`. Answers 201 `{ fair_catalogue }`.
 * Errors: those of `openFairStep`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { by_kind, by_id, seller_id } = fairsAtDesk(req, null)
  const { result } = await openFairWorkflow(req.scope).run({
    input: { reach: stallReach(req), by: { by_kind, by_id }, body: bodyOf(req) },
  })
  res.status(201).json({ fair_catalogue: await fairFor(req, { by_kind, by_id, seller_id, id: result.id }) })
}
