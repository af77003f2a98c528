import type { MedusaResponse } from "@medusajs/framework/http"
import { readGoods } from "../../../queries/goods"
import { searchOf } from "../../requests"
import { type SellerRequest, stallReach } from "../../seller-request"

/** The stall's goods, two hundred at most, newest first: `{ goods: [{ id, title, seller }] }`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  res.json({ goods: await readGoods(req.scope, { ...stallReach(req), q: searchOf(req), limit: 200 }) })
}
