import type { MedusaResponse } from "@medusajs/framework/http"
import { readLabelSheets } from "../../../queries/label-sheets"
import { openLabelSheetWorkflow } from "../../../workflows/open-label-sheet"
import { bodyOf, type SellerRequest } from "../../requests"
import { sheetFor, sheetsAtDesk } from "../../show-labels"

/** The newest ten that the caller had drawn: `{ label_sheets }`, see `LabelSheetView`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  res.json({ label_sheets: await readLabelSheets(req.scope, sheetsAtDesk(req, null)) })
}

/**
 * Has labels drawn in the background, of lots of every stall that is the caller's or lets them record: body of `readSheetWish`. On a
 * device that was handed over, of the stall in context alone. Answers 201 `{ label_sheet }`. Errors: those of `openSheetStep`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { id: _, ...person } = sheetsAtDesk(req, null)
  const { handed } = req.seller_member as { handed?: unknown }
  const input = { ...person, only_stall: Boolean(handed), body: bodyOf(req) }
  const { result } = await openLabelSheetWorkflow(req.scope).run({ input })
  res.status(201).json({ label_sheet: await sheetFor(req, { ...person, id: result.id }) })
}
