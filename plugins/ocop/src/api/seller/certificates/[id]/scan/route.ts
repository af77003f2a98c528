import type { MedusaResponse } from "@medusajs/framework/http"
import { readScanOfCertificate } from "../../../../../queries/scans"
import { idOf } from "../../../../requests"
import { type SellerRequest, stallReach } from "../../../../seller-request"
import { sendScan } from "../../../../send-scan"

/** The scan of the stall's own certificate, as a download. 404 `scan_not_found`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await sendScan(req.scope, res, await readScanOfCertificate(req.scope, { id: idOf(req), ...stallReach(req) }))
}
