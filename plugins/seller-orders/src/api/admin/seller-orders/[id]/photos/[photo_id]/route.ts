import type { MedusaResponse } from "@medusajs/framework/http"
import { sendSharePhoto } from "../../../../../send-share-photo"
import { type StaffRequest, staffShareOf } from "../../../../../staff-request"

/** A photo that buyer or household sent; a download that no page may run. 404 `seller_order_not_found`, `photo_not_found`. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { id } = await staffShareOf(req)
  await sendSharePhoto(req, res, { share_id: id, id: req.params.photo_id ?? "" })
}
