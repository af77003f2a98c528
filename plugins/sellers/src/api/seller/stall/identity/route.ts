import type { MedusaResponse } from "@medusajs/framework/http"
import { saveIdentityWorkflow } from "../../../../workflows"
import { bodyOf, stallOf } from "../../../context"
import type { SellerRequest } from "../../../seller-request"
import { showStall } from "../../../show-stall"

/**
 * The owner's `number` (12 digits), `birth_date` (YYYY-MM-DD) and `tax_code` (or null), kept sealed; somebody must
 * verify them anew. Answers `{ identity }`, masked.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id } = stallOf(req)
  await saveIdentityWorkflow(req.scope).run({
    input: { seller_id, member_id: req.seller_member.id, form: bodyOf(req) },
  })
  res.json({ identity: (await showStall(req.scope, seller_id, true)).stall.identity })
}
