import type { MedusaResponse } from "@medusajs/framework/http"
import { pauseListingWorkflow } from "../../../../../workflows/pause-listing"
import { idOf, stallOf } from "../../../../context"
import type { SellerRequest } from "../../../../seller-request"

/** Takes goods off sale for a while: `{ product_id, paused }`. 404 `product_not_found`, 409 `listing_not_published`. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const input = { seller_id: stallOf(req).seller_id, product_id: idOf(req), paused: true }
  const { result } = await pauseListingWorkflow(req.scope).run({ input })
  res.json(result)
}
