import { readUpload } from "@cho-lang/kit/upload"
import type { MedusaResponse } from "@medusajs/framework/http"
import { keepScanWorkflow } from "../../../workflows/keep-scan"
import { MAX_SCAN_BYTES, readScanType } from "../../../workflows/rules/read-scan"
import { officer, type StaffRequest, staffReach } from "../../staff-request"

/**
 * A scan of a decision or certificate, multipart field `file`: PDF, JPEG or PNG by content, 20 MB at most. Answers 201
 * `{ scan: { id } }`. Errors: `scan_missing`, `scan_too_large`, `scan_type_wrong`, `upload_wrong`, 403 `sums_only`, 429 `scans_too_many`.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  staffReach(req)
  const file = await readUpload(req, MAX_SCAN_BYTES, "scan")
  const type = readScanType(file)
  const { result } = await keepScanWorkflow(req.scope).run({
    input: { seller_id: null, by: officer(req), base64: file.toString("base64"), type },
  })
  res.status(201).json({ scan: result })
}
