import type { MedusaResponse } from "@medusajs/framework/http"
import { readScanOfDecision } from "../../../../../queries/scans"
import { idOf } from "../../../../requests"
import { sendScan } from "../../../../send-scan"
import { type StaffRequest, staffReach } from "../../../../staff-request"

/** The scan of a decision, as a download. 403 `sums_only`, 404 `scan_not_found`. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  staffReach(req)
  await sendScan(req.scope, res, await readScanOfDecision(req.scope, idOf(req)))
}
