import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRequest } from "../../../../seller-request"
import { move } from "../move"

/** The goods are with the buyer: `{ order, repeated }`; twice is once. 404 `seller_order_not_found`, 409 `order_state_wrong`. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await move(req, res, "deliver")
}
