import type { MedusaResponse } from "@medusajs/framework/http"
import { readSeen } from "../../../../../workflows/rules/read-move"
import { bodyOf } from "../../../../body-of"
import type { SellerRequest } from "../../../../seller-request"
import { move } from "../move"

/**
 * They are not packed after all, while nothing was sent: the goods are on the shelf again, kept for the order. `{ seen? }` as for
 * packing. Answers `{ order, repeated }`. 404 `seller_order_not_found`, 409 `order_state_wrong`, `dispute_open`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await move(req, res, "unpack", readSeen(bodyOf(req)))
}
