import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRequest } from "../../../../seller-request"
import { count } from "../../tap"

/** One piece more: `{ product_id, change_id, repeated }`; `request_id` sent twice counts once. 404 `product_not_found`, `variant_not_found`. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await count(req, res, 1)
}
