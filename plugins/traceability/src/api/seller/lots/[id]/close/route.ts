import type { MedusaResponse } from "@medusajs/framework/http"
import { readLot } from "../../../../../queries/lot"
import { closeLotWorkflow } from "../../../../../workflows/change-lot"
import { idOf, type SellerRequest, stallReach } from "../../../../requests"

/** Closes a lot: `{ lot }`; closed twice it is closed. 404 `lot_not_found`, 409 `lot_recalled`. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const reach = stallReach(req)
  await closeLotWorkflow(req.scope).run({ input: { lot_id: idOf(req), reach } })
  res.json({ lot: await readLot(req.scope, { id: idOf(req), seller_id: reach.seller_id }) })
}
