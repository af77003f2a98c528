import type { MedusaResponse } from "@medusajs/framework/http"
import { readLot } from "../../../../queries/lot"
import { changeLotWorkflow } from "../../../../workflows/change-lot"
import { bodyOf, idOf, type SellerRequest, stallReach } from "../../../requests"

/** A lot of the stall with what happened to it: `{ lot }`, see `ShownLot`. 404 `lot_not_found`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id } = stallReach(req)
  res.json({ lot: await readLot(req.scope, { id: idOf(req), seller_id }) })
}

/**
 * Says otherwise what an open lot is: any of `{ lot_no, gtin, quantity, unit, made_from, made_to, best_before }`. Answers `{ lot }`. Errors:
 * those of `changeLotWorkflow`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const reach = stallReach(req)
  await changeLotWorkflow(req.scope).run({ input: { lot_id: idOf(req), reach, body: bodyOf(req) } })
  res.json({ lot: await readLot(req.scope, { id: idOf(req), seller_id: reach.seller_id }) })
}
