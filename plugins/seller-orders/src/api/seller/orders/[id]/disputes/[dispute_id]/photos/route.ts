import { MAX_PICTURE_BYTES, readPicture } from "@cho-lang/kit/picture"
import { readUpload } from "@cho-lang/kit/upload"
import type { MedusaResponse } from "@medusajs/framework/http"
import { readSellerOrder } from "../../../../../../../queries/seller-order"
import { addQuestionPhotoWorkflow } from "../../../../../../../workflows"
import { idOf, type SellerRequest, sellerIdOf } from "../../../../../../seller-request"

/**
 * The household's photo beside a question to officers, multipart field `file`: JPEG, PNG, WebP or HEIC. Answers `{ order }`. Errors: those
 * of `readUpload` and `readPicture`, 404 `seller_order_not_found`, `dispute_not_found`, 409 `dispute_decided`, `photos_too_many`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const share = { id: idOf(req), seller_id: sellerIdOf(req) }
  const { master, width, height } = await readPicture(await readUpload(req, MAX_PICTURE_BYTES, "picture"))
  const picture = { base64: master.toString("base64"), width, height }
  const input = { id: req.params.dispute_id ?? "", share_id: share.id, seller_id: share.seller_id, ...picture }
  await addQuestionPhotoWorkflow(req.scope).run({ input })
  res.json({ order: await readSellerOrder(req.scope, share) })
}
