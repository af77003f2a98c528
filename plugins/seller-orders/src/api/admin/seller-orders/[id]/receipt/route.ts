import type { MedusaResponse } from "@medusajs/framework/http"
import { readReceiptFile } from "../../../../../queries/receipt"
import { sendReceipt } from "../../../../send-receipt"
import { type StaffRequest, staffShareOf } from "../../../../staff-request"

/**
 * The photo of the receipt of a stall's parcel, JPEG: what an officer judges by whether it was sent. 404
 * `seller_order_not_found`, `receipt_not_found`.
 */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { id } = await staffShareOf(req)
  await sendReceipt(req.scope, res, await readReceiptFile(req.scope, { id }))
}
