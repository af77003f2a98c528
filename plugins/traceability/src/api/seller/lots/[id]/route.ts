import type { MedusaResponse } from "@medusajs/framework/http"
import { readLot } from "../../../../queries/lot"
import { idOf, type SellerRequest, stallReach } from "../../../requests"

/** A lot of the stall with what happened to it: `{ lot }`, see `ShownLot`. 404 `lot_not_found`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id } = stallReach(req)
  res.json({ lot: await readLot(req.scope, { id: idOf(req), seller_id }) })
}
