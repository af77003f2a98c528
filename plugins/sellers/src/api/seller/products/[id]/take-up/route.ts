import type { MedusaResponse } from "@medusajs/framework/http"
import { takeUpGoodsWorkflow } from "../../../../../workflows/take-up-goods"
import { idOf, stallOf } from "../../../../context"
import type { SellerRequest } from "../../../../seller-request"

/** The draft to edit goods by that never had one: `{ client_key }`, the same each time. 404 `product_not_found`. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { result } = await takeUpGoodsWorkflow(req.scope).run({
    input: { seller_id: stallOf(req).seller_id, product_id: idOf(req), by_id: req.seller_member.id },
  })
  res.json(result)
}
