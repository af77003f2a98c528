import type { MedusaResponse } from "@medusajs/framework/http"
import { readSeen } from "../../../../../workflows/rules/read-move"
import { bodyOf } from "../../../../body-of"
import type { SellerRequest } from "../../../../seller-request"
import { move } from "../move"

/**
 * The goods are packed and leave the stock: `{ seen? }`, the `state_at` that was shown. Answers `{ order, repeated }`; twice is once,
 * and what comes late, after it was undone, moves nothing. 404 `seller_order_not_found`, 409 `order_state_wrong`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await move(req, res, "pack", readSeen(bodyOf(req)))
}
