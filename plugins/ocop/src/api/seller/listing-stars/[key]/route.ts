import type { MedusaResponse } from "@medusajs/framework/http"
import { readListingStar } from "../../../../queries/listing-star"
import { type SellerRequest, stallReach } from "../../../seller-request"

/** The star that goods under a draft's name carry today: `{ star: { stars, product_title } }`, null without one. For whoever writes goods. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id } = stallReach(req)
  const { key = "" } = req.params
  res.json({ star: await readListingStar(req.scope, { seller_id, client_key: /^[\w-]{1,60}$/.test(key) ? key : "" }) })
}
