import type { MedusaResponse } from "@medusajs/framework/http"
import { readOrderLots } from "../../../../queries/order-lots"
import { tieLotsWorkflow } from "../../../../workflows/tie-lots"
import { bodyOf, idOf, type SellerRequest, stallReach } from "../../../requests"

/** Of which lots the lines of a share are, and can be: `{ order: { id, state, lines } }`, see `LineWithLots`. 404 `seller_order_not_found`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id } = stallReach(req)
  res.json({ order: await readOrderLots(req.scope, { id: idOf(req), seller_id }) })
}

/**
 * Says of which lots the packed pieces are: `{ lines: [{ line_item_id, lots: [{ lot_id, quantity }] }] }`; what was said before is replaced.
 * Answers `{ order }`. Errors: those of `tieLotsWorkflow`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id } = stallReach(req)
  const id = idOf(req)
  await tieLotsWorkflow(req.scope).run({ input: { seller_id, seller_order_id: id, body: bodyOf(req) } })
  res.json({ order: await readOrderLots(req.scope, { id, seller_id }) })
}
