import { MAX_PICTURE_BYTES, readPicture } from "@cho-lang/kit/picture"
import { readUpload } from "@cho-lang/kit/upload"
import type { MedusaResponse } from "@medusajs/framework/http"
import { readSellerOrder } from "../../../../../../../../queries/seller-order"
import { keepReplacementReceiptWorkflow } from "../../../../../../../../workflows"
import { refuseReplacementReceipt } from "../../../../../../../../workflows/steps/keep-replacement-receipt"
import { idOf, type SellerRequest, sellerIdOf } from "../../../../../../../seller-request"

/**
 * A photo of the receipt for what was sent once more, multipart field `file`: JPEG, PNG, WebP or HEIC. Answers `{ order }`. Errors:
 * those of `readUpload` and `readPicture`, 404 `seller_order_not_found`, `return_not_found`, `replacement_not_found`, 409
 * `replacement_state_wrong`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const share = { id: idOf(req), seller_id: sellerIdOf(req) }
  const name = { id: idOf({ params: { id: req.params.return_id } }), share_id: share.id, seller_id: share.seller_id }
  await refuseReplacementReceipt(req.scope, name)
  const { master, width, height } = await readPicture(await readUpload(req, MAX_PICTURE_BYTES, "picture"))
  await keepReplacementReceiptWorkflow(req.scope).run({
    input: { ...name, base64: master.toString("base64"), width, height },
  })
  res.json({ order: await readSellerOrder(req.scope, share) })
}
