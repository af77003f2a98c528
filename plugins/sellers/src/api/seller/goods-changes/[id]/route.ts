import type { MedusaResponse } from "@medusajs/framework/http"
import { readGoodsChange } from "../../../../queries/goods-changes"
import { changeNotFound } from "../../../../workflows/steps/find-change-to-undo"
import { idOf, stallOf } from "../../../context"
import type { SellerRequest } from "../../../seller-request"

/** What one tap did, and for how many seconds it can be taken back: `{ goods_change }`; 404 `goods_change_not_found`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const goods_change = await readGoodsChange(req.scope, { seller_id: stallOf(req).seller_id, id: idOf(req) })
  if (!goods_change) {
    throw changeNotFound()
  }
  res.json({ goods_change })
}
