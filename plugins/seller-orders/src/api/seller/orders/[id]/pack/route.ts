import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRequest } from "../../../../seller-request"
import { move } from "../move"

/** The goods are packed and leave the stock: `{ order, repeated }`; twice is once. 404 `seller_order_not_found`, 409 `order_state_wrong`. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await move(req, res, "pack")
}
