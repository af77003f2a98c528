import type { MedusaResponse } from "@medusajs/framework/http"
import { readShipment } from "../../../../../../../../workflows/rules/read-move"
import { bodyOf } from "../../../../../../../body-of"
import type { SellerRequest } from "../../../../../../../seller-request"
import { moveReplacement } from "../move-replacement"

/**
 * The same pieces were sent once more: `{ carrier?, tracking_code? }`. Answers `{ order, repeated }`; twice is once. 400
 * those of `readShipment`, 404 `seller_order_not_found`, `return_not_found`, `replacement_not_found`, 409
 * `replacement_state_wrong`, `replacement_none_left`, `dispute_open`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await moveReplacement(req, res, "send", readShipment(bodyOf(req)))
}
