import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaResponse } from "@medusajs/framework/http"
import { readOwnProduct } from "../../../../queries/own-goods"
import { changeGoodsWorkflow } from "../../../../workflows/change-goods"
import { readGoodsWish, readRequestId } from "../../../../workflows/rules/read-goods-wish"
import { changedBy } from "../../../changed-by"
import { bodyOf, idOf, stallOf } from "../../../context"
import type { SellerRequest } from "../../../seller-request"

/** One piece with its sizes and colours: `{ product }`, see `OwnProduct`; 404 `product_not_found`, also for another stall's. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const product = await readOwnProduct(req.scope, { seller_id: stallOf(req).seller_id, product_id: idOf(req) })
  if (!product) {
    throw new InputError({ code: "product_not_found", type: "not_found", message: "No such product in this stall" })
  }
  res.json({ product })
}

/**
 * Price (`price_vnd`, đồng) and stock (`quantity`, pieces that can be sold now) change at once; what is left out stays.
 * Goods of several sizes or colours: `variants: { id, price_vnd?, price_shown?, quantity?, quantity_shown? }[]`. What a screen
 * began with may be told (`price_shown`, `quantity_shown`): then only what was typed over it counts. `request_id`: sent twice it counts once.
 * Answers `{ product_id, change_id, repeated }`; 404 `product_not_found`, also for another stall's;
 * 409 `price_changed` where two typed another price.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const body = bodyOf(req)
  const { result } = await changeGoodsWorkflow(req.scope).run({
    input: {
      seller_id: stallOf(req).seller_id,
      product_id: idOf(req),
      by: changedBy(req),
      request_id: readRequestId(body.request_id),
      ...readGoodsWish(body),
    },
  })
  res.json(result)
}
