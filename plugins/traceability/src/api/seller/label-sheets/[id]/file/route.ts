import { pipeline } from "node:stream/promises"
import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { readLabelFile } from "../../../../../queries/label-sheets"
import { idOf, type SellerRequest } from "../../../../requests"
import { sheetFor, sheetsAtDesk } from "../../../../show-labels"

/**
 * The PDF, for the caller who had it drawn, as a download that no one keeps on the way. Errors: `label_sheet_not_found` (404),
 * `label_sheet_without_file` (409): not drawn yet, or swept.
 */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const own = sheetsAtDesk(req, idOf(req))
  await sheetFor(req, own)
  const file_id = await readLabelFile(req.scope, own)
  if (file_id === null) {
    throw new InputError({ code: "label_sheet_without_file", type: "conflict", message: "Not drawn yet, or swept" })
  }
  const stream = await req.scope.resolve(Modules.FILE).getDownloadStream(file_id)
  res.setHeader("content-type", "application/pdf")
  res.setHeader("content-disposition", 'attachment; filename="tem-truy-xuat.pdf"')
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("cache-control", "private, no-store")
  await pipeline(stream, res)
}
