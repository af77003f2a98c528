import type { MedusaResponse } from "@medusajs/framework/http"
import { readHelpedOrders } from "../../../queries/helped-orders"
import type { SellerRequest } from "../../seller-request"

/**
 * Orders of the households that let this helper handle them and that nobody has accepted for hours, and what they promised to
 * send once more, for the helper's list: `{ households: [{ seller_id, waits, count, since }] }`, see `queries/helped-orders.ts`.
 */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  res.json({ households: await readHelpedOrders(req.scope, req.seller_member.id) })
}
