import { readUpload } from "@cho-lang/kit/upload"
import type { MedusaResponse } from "@medusajs/framework/http"
import { keepScanWorkflow } from "../../../workflows/keep-scan"
import { MAX_SCAN_BYTES, readScanType } from "../../../workflows/rules/read-scan"
import { deskActor, type SellerRequest, stallReach } from "../../seller-request"

/**
 * A scan or photo of a certificate, multipart field `file`: PDF, JPEG or PNG by content, 20 MB at most. Answers 201
 * `{ scan: { id } }`, for `scan_id` of a certificate. Errors: `scan_missing`, `scan_too_large`, `scan_type_wrong`,
 * `upload_wrong`, 429 `scans_too_many`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const file = await readUpload(req, MAX_SCAN_BYTES, "scan")
  const type = readScanType(file)
  const { result } = await keepScanWorkflow(req.scope).run({
    input: { seller_id: stallReach(req).seller_id, by: deskActor(req), base64: file.toString("base64"), type },
  })
  res.status(201).json({ scan: result })
}
