import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendSharePhoto } from "../../../../../../../../send-share-photo"
import { shareOf } from "../../share"

/** A photo of the share, as a download that no page may run. 404 `order_not_found`, `photo_not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const share = await shareOf(req)
  await sendSharePhoto(req, res, { share_id: share.id, id: req.params.id ?? "" })
}
