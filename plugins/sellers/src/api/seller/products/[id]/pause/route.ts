import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRequest } from "../../../../seller-request"
import { pause } from "../../tap"

/** Takes goods off sale for a while: `{ product_id, paused, change_id, repeated }`. 404 `product_not_found`, 409 `listing_not_published`. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await pause(req, res, true)
}
