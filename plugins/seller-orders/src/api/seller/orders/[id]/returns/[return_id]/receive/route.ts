import type { MedusaResponse } from "@medusajs/framework/http"
import { readReception } from "../../../../../../../workflows/rules/read-return"
import { bodyOf } from "../../../../../../body-of"
import type { SellerRequest } from "../../../../../../seller-request"
import { moveReturn } from "../move-return"

/**
 * The goods are back: `{ items: [{ id, restock }] }` says by line how many can be sold again, the rest is written off.
 * The order costs less, money goes back or is due. Answers `{ order, repeated }`; twice is once. 400 `restock_wrong`,
 * `restock_too_high`, `return_item_unknown`, 404 `seller_order_not_found`, `return_not_found`, 409 `return_state_wrong`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await moveReturn(req, res, "receive", readReception(bodyOf(req)))
}
