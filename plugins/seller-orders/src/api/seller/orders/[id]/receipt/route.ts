import { MAX_PICTURE_BYTES, readPicture } from "@cho-lang/kit/picture"
import { readUpload } from "@cho-lang/kit/upload"
import type { MedusaResponse } from "@medusajs/framework/http"
import { readReceiptFile } from "../../../../../queries/receipt"
import { readSellerOrder } from "../../../../../queries/seller-order"
import { keepReceiptWorkflow } from "../../../../../workflows/keep-receipt"
import { refuseReceipt } from "../../../../../workflows/steps/keep-receipt"
import { actorOf, idOf, type SellerRequest, sellerIdOf } from "../../../../seller-request"
import { sendReceipt } from "../../../../send-receipt"

/** The photo of the receipt, JPEG. 404 `receipt_not_found`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const wish = { id: idOf(req), seller_id: sellerIdOf(req) }
  await sendReceipt(req.scope, res, await readReceiptFile(req.scope, wish))
}

/**
 * A photo of the receipt for the parcel, multipart field `file`: JPEG, PNG, WebP or HEIC. Answers `{ order }`. Errors: those
 * of `readUpload` and `readPicture`, 404 `seller_order_not_found`, 409 `order_state_wrong`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const wish = { id: idOf(req), seller_id: sellerIdOf(req) }
  await refuseReceipt(req.scope, wish)
  const { master } = await readPicture(await readUpload(req, MAX_PICTURE_BYTES, "picture"))
  const input = { ...wish, base64: master.toString("base64"), by: actorOf(req) }
  await keepReceiptWorkflow(req.scope).run({ input })
  res.json({ order: await readSellerOrder(req.scope, wish) })
}
