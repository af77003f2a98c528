import { writeXlsx } from "@cho-lang/kit/sheet-write"
import type { MedusaResponse } from "@medusajs/framework/http"
import { readCertificateReport } from "../../../../queries/certificate-report"
import { reportSheets } from "../../../../workflows/rules/report-sheets"
import type { StaffRequest } from "../../../staff-request"

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/** The same as .xlsx, a sheet for each table; `?locale=en-US` in English. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const report = await readCertificateReport(req.scope, req.staff_scope)
  const file = await writeXlsx(reportSheets(report, req.query.locale === "en-US" ? "en" : "vi"))
  res.setHeader("content-type", XLSX)
  res.setHeader("content-disposition", 'attachment; filename="ocop.xlsx"')
  res.setHeader("cache-control", "private, no-store")
  res.send(file)
}
