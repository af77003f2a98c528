import type { MedusaResponse } from "@medusajs/framework/http"
import { idOf, type SellerRequest } from "../../../requests"
import { sheetFor, sheetsAtDesk } from "../../../show-labels"

/** One set of labels of the caller, how far it is: `{ label_sheet }`. 404 `label_sheet_not_found`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  res.json({ label_sheet: await sheetFor(req, sheetsAtDesk(req, idOf(req))) })
}
