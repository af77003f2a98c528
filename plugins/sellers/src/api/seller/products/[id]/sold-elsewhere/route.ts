import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRequest } from "../../../../seller-request"
import { count } from "../../tap"

/** One piece sold outside, answered as by `restock`. 409 `stock_none_left`: what is ordered already cannot be sold again. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await count(req, res, -1)
}
