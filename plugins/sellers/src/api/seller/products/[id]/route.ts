import type { MedusaResponse } from "@medusajs/framework/http"
import { changeGoodsWorkflow } from "../../../../workflows/change-goods"
import { readPriceVnd, readQuantity } from "../../../../workflows/rules/listing-numbers"
import { bodyOf, idOf, stallOf } from "../../../context"
import type { SellerRequest } from "../../../seller-request"

/**
 * Price (`price_vnd`, đồng) and stock (`quantity`, pieces that can be sold now) change at once; what is left out stays.
 * Answers `{ product_id }`; 404 `product_not_found`, also for another stall's.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { price_vnd, quantity } = bodyOf(req)
  const { result } = await changeGoodsWorkflow(req.scope).run({
    input: {
      seller_id: stallOf(req).seller_id,
      product_id: idOf(req),
      ...(price_vnd !== undefined && { price_vnd: readPriceVnd(price_vnd) }),
      ...(quantity !== undefined && { quantity: readQuantity(quantity) }),
    },
  })
  res.json(result)
}
