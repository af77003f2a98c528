import type { MedusaResponse } from "@medusajs/framework/http"
import { readScanOfCertificate } from "../../../../../../queries/scans"
import { idOf } from "../../../../../requests"
import { sendScan } from "../../../../../send-scan"
import { certificateFor } from "../../../../../show-certificate"
import { type StaffRequest, staffReach } from "../../../../../staff-request"

/** The receipt of the dossier for re-assessment, as a download. 404 `certificate_not_found`, `scan_not_found`. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const wish = { id: idOf(req), ...staffReach(req) }
  await certificateFor(req.scope, wish)
  await sendScan(req.scope, res, await readScanOfCertificate(req.scope, wish, "filing_scan_id"))
}
