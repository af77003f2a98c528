import type { MedusaResponse } from "@medusajs/framework/http"
import { readRefusal } from "../../../../../../../workflows/rules/read-return"
import { bodyOf } from "../../../../../../body-of"
import type { SellerRequest } from "../../../../../../seller-request"
import { moveReturn } from "../move-return"

/**
 * The household does not take the goods back: `{ reason, note? }`. Answers `{ order, repeated }`; twice is once. 400
 * `refuse_reason_wrong`, 404 `seller_order_not_found`, `return_not_found`, 409 `return_state_wrong`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await moveReturn(req, res, "refuse", readRefusal(bodyOf(req)))
}
