import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moveAsBuyer, shareOf } from "../share"

/**
 * The buyer does not want a stall's goods any more, while nothing of them is packed: `{ order }`; twice is once. Stock
 * and money of that share alone are free. 404 `order_not_found`, 409 `order_state_wrong`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await moveAsBuyer(req, res, await shareOf(req), ["cancel"])
}
