import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRequest } from "../../../../../../../seller-request"
import { moveReplacement } from "../move-replacement"

/**
 * The household cannot send the same pieces after all: money goes back instead, once the goods are back or where they stay
 * with the buyer. Answers `{ order, repeated }`; twice is once. 404 `seller_order_not_found`, `return_not_found`,
 * `replacement_not_found`, 409 `replacement_state_wrong`, `dispute_open`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await moveReplacement(req, res, "give_up")
}
