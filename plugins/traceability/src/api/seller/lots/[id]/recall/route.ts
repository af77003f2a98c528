import type { MedusaResponse } from "@medusajs/framework/http"
import { readLot } from "../../../../../queries/lot"
import { recallLotWorkflow } from "../../../../../workflows/recall-lot"
import { bodyOf, deskActor, idOf, type SellerRequest, stallReach } from "../../../../requests"

/**
 * Recalls a lot: `{ client_key, reason }`; everybody who scans one of its codes reads the reason. Answers `{ lot }`, also where the same was
 * sent before. Errors: those of `recallLotWorkflow`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const reach = stallReach(req)
  await recallLotWorkflow(req.scope).run({
    input: { lot_id: idOf(req), reach, by: deskActor(req), body: bodyOf(req) },
  })
  res.json({ lot: await readLot(req.scope, { id: idOf(req), seller_id: reach.seller_id }) })
}
