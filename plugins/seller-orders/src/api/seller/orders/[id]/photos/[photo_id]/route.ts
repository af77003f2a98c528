import type { MedusaResponse } from "@medusajs/framework/http"
import { findShare } from "../../../../../../workflows/steps/find-share"
import { idOf, type SellerRequest, sellerIdOf } from "../../../../../seller-request"
import { sendSharePhoto } from "../../../../../send-share-photo"

/** A photo that stands beside a return or a question, or of the receipt for what was sent once more; a download that no page may run. 404 `seller_order_not_found`, `photo_not_found`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const share = await findShare(req.scope, { id: idOf(req), seller_id: sellerIdOf(req) })
  await sendSharePhoto(req, res, { share_id: share.id, id: req.params.photo_id ?? "", by_household: true })
}
