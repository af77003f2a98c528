import type { MedusaResponse } from "@medusajs/framework/http"
import { cancelLabelSheetWorkflow } from "../../../../../workflows/open-label-sheet"
import { idOf, type SellerRequest } from "../../../../requests"
import { sheetFor, sheetsAtDesk } from "../../../../show-labels"

/** Stops the drawing: `{ label_sheet }`. Errors: `label_sheet_not_found` (404), `label_sheet_over` (409). */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const own = sheetsAtDesk(req, idOf(req))
  await cancelLabelSheetWorkflow(req.scope).run({ input: own })
  res.json({ label_sheet: await sheetFor(req, own) })
}
