import { readUpload } from "@cho-lang/kit/upload"
import type { MedusaResponse } from "@medusajs/framework/http"
import { keepListingPaperWorkflow } from "../../../workflows/keep-listing-paper"
import { MAX_PAPER_BYTES, readPaperType } from "../../../workflows/rules/read-paper"
import { stallOf } from "../../context"
import type { SellerRequest } from "../../seller-request"

/**
 * A paper that declares food, multipart field `file`: JPEG, PNG, WebP or PDF by content, 8 MB at most. Answers 201
 * `{ paper: { id } }`, for `declaration` of a draft. Errors: `paper_missing`, `paper_too_large`, `paper_type_wrong`,
 * `upload_wrong`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const file = await readUpload(req, MAX_PAPER_BYTES)
  const type = readPaperType(file)
  const { result } = await keepListingPaperWorkflow(req.scope).run({
    input: {
      seller_id: stallOf(req).seller_id,
      sent_by_id: req.seller_member.id,
      base64: file.toString("base64"),
      type,
    },
  })
  res.status(201).json({ paper: result })
}
