import type { MedusaResponse } from "@medusajs/framework/http"
import { undoGoodsChangeWorkflow } from "../../../../../workflows/undo-goods-change"
import { changedBy } from "../../../../changed-by"
import { idOf, stallOf } from "../../../../context"
import type { SellerRequest } from "../../../../seller-request"

/**
 * Takes a change of price, stock or pause back, within a minute: `{ product_id, change_id }`, the same when it is asked
 * twice. 404 `goods_change_not_found`; 409 `undo_too_late`, `goods_changed_since`, `undo_not_possible`, `stock_none_left`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { result } = await undoGoodsChangeWorkflow(req.scope).run({
    input: { seller_id: stallOf(req).seller_id, id: idOf(req), by: changedBy(req) },
  })
  res.json(result)
}
