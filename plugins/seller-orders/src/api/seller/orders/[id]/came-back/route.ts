import type { MedusaResponse } from "@medusajs/framework/http"
import { readCameBack } from "../../../../../workflows/rules/read-move"
import { bodyOf } from "../../../../body-of"
import type { SellerRequest } from "../../../../seller-request"
import { move } from "../move"

/**
 * The parcel came back, or was never collected: `{ reason, note?, items: [{ id, restock }] }` ends the share, what can be sold
 * again is on the shelf, what was paid goes back. Answers `{ order, repeated }`. 400 `end_reason_wrong`, `restock_wrong`,
 * `restock_too_high`, `nothing_broken`, `return_item_unknown`, 404 `seller_order_not_found`, 409 `order_state_wrong`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await move(req, res, "come_back", readCameBack(bodyOf(req)))
}
