import { writeCsv, writeXlsx } from "@cho-lang/kit/sheet-write"
import type { MedusaResponse } from "@medusajs/framework/http"
import { templateOf } from "../../../../workflows/rules/import-template"
import { findListingCraft } from "../../../../workflows/steps/find-listing-craft"
import { stallOf } from "../../../context"
import type { SellerRequest } from "../../../seller-request"

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/**
 * The file that people fill in, for one of the stall's crafts: `craft` (handle; absent for a stall with one craft), `format` `xlsx`
 * or `csv`. Answers the file. Errors: `craft_required`, `craft_unknown`.
 */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id } = stallOf(req)
  const craft = await findListingCraft(req.scope, { seller_id, craft: req.query.craft })
  const isCsv = req.query.format === "csv"
  const { goods, notes } = templateOf({ isFood: craft.is_food, craft: craft.name })
  const file = isCsv ? writeCsv([goods.heading, ...goods.rows]) : await writeXlsx([goods, notes])
  res.setHeader("content-type", isCsv ? "text/csv; charset=utf-8" : XLSX)
  res.setHeader("content-disposition", `attachment; filename="mau-${craft.handle}.${isCsv ? "csv" : "xlsx"}"`)
  res.send(file)
}
