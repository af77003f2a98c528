import type { MedusaResponse } from "@medusajs/framework/http"
import { readDecline } from "../../../../../workflows/rules/read-move"
import { bodyOf } from "../../../../body-of"
import type { SellerRequest } from "../../../../seller-request"
import { move } from "../move"

/**
 * The household cannot do it: `{ reason, note? }` ends the share, its stock is free and its money goes back. Answers
 * `{ order, repeated }`. 400 `end_reason_wrong`, 404 `seller_order_not_found`, 409 `order_state_wrong`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await move(req, res, "decline", readDecline(bodyOf(req)))
}
