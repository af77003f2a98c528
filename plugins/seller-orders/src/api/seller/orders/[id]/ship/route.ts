import type { MedusaResponse } from "@medusajs/framework/http"
import { carrierNamed } from "../../../../../providers/carriers"
import { readShipment } from "../../../../../workflows/rules/read-move"
import { bodyOf } from "../../../../body-of"
import type { SellerRequest } from "../../../../seller-request"
import { move } from "../move"

/**
 * The parcel is on its way: `{ carrier?, tracking_code? }`. Answers `{ order, repeated }`. 400 `tracking_code_wrong`,
 * 404 `seller_order_not_found`, 409 `order_state_wrong`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await move(req, res, "ship", await carrierNamed().create(readShipment(bodyOf(req))))
}
