import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readReceiptFile } from "../../../../../../../../queries/receipt"
import { sendReceipt } from "../../../../../../../send-receipt"
import { shareOf } from "../share"

/** The photo of the receipt of a stall's parcel, JPEG, for who knows the order's code. 404 `order_not_found`, `receipt_not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await shareOf(req)
  await sendReceipt(req.scope, res, await readReceiptFile(req.scope, { id }))
}
