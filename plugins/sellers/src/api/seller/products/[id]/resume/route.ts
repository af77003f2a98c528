import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRequest } from "../../../../seller-request"
import { pause } from "../../tap"

/** Puts goods on sale again that paused, answered as by `pause`. 404 `product_not_found`, 409 `listing_not_published`. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await pause(req, res, false)
}
