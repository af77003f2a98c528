import type { MedusaResponse } from "@medusajs/framework/http"
import { revokeCodeWorkflow } from "../../../../../workflows/revoke-code"
import { bodyOf, type SellerRequest, stallReach } from "../../../../requests"

/** Ends the use of a code: body `{ reason }`. Answers `{ lot_id }`. Errors: those of `revokeCodeStep`. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const input = { seller_id: stallReach(req).seller_id, code: req.params.code, body: bodyOf(req) }
  const { result } = await revokeCodeWorkflow(req.scope).run({ input })
  res.json({ lot_id: result.lot_id })
}
