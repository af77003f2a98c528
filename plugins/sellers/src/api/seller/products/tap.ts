import type { MedusaResponse } from "@medusajs/framework/http"
import { changeGoodsWorkflow } from "../../../workflows/change-goods"
import { pauseListingWorkflow } from "../../../workflows/pause-listing"
import { readRequestId, readVariantId } from "../../../workflows/rules/read-goods-wish"
import { changedBy } from "../../changed-by"
import { bodyOf, idOf, stallOf } from "../../context"
import type { SellerRequest } from "../../seller-request"

/** One piece more or fewer: `request_id`, `variant_id` for goods of several sizes or colours. */
export async function count(req: SellerRequest, res: MedusaResponse, by: 1 | -1): Promise<void> {
  const { request_id, variant_id } = bodyOf(req)
  const { result } = await changeGoodsWorkflow(req.scope).run({
    input: {
      seller_id: stallOf(req).seller_id,
      product_id: idOf(req),
      by: changedBy(req),
      request_id: readRequestId(request_id),
      adjust: { variant_id: readVariantId(variant_id), by },
    },
  })
  res.json(result)
}

/** Off sale for a while, or on again: `request_id`. */
export async function pause(req: SellerRequest, res: MedusaResponse, paused: boolean): Promise<void> {
  const { result } = await pauseListingWorkflow(req.scope).run({
    input: {
      seller_id: stallOf(req).seller_id,
      product_id: idOf(req),
      paused,
      by: changedBy(req),
      request_id: readRequestId(bodyOf(req).request_id),
    },
  })
  res.json(result)
}
