import { readUpload } from "@cho-lang/kit/upload"
import type { MedusaResponse } from "@medusajs/framework/http"
import { fileConsentPaperWorkflow } from "../../../../../workflows/file-consent-paper"
import { MAX_PAPER_BYTES, readPaperType } from "../../../../../workflows/rules/read-paper"
import { pathId } from "../../../../read-page"
import type { SellerRequest } from "../../../../seller-request"

/**
 * The photo of the signed paper, multipart field `file`: JPEG, PNG, WebP or PDF by content, 8 MB at most; 200
 * `{ consent_request: { id, state: "awaiting_check" } }`. Errors: `paper_missing`, `paper_too_large`,
 * `paper_type_wrong`, `upload_wrong` and those of the workflow.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const file = await readUpload(req, MAX_PAPER_BYTES)
  const type = readPaperType(file)
  const { result } = await fileConsentPaperWorkflow(req.scope).run({
    input: {
      request_id: pathId(req.params.id),
      helper_id: req.seller_member.id,
      base64: file.toString("base64"),
      type,
    },
  })
  res.json({ consent_request: result })
}
