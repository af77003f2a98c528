import type { MedusaResponse } from "@medusajs/framework/http"
import { revokeGrantWorkflow } from "../../../../workflows/revoke-grant"
import { pathId } from "../../../read-page"
import type { SellerRequest } from "../../../seller-request"

/** A member of the stall, the helper or the team's leader ends a grant; 204, also when it was over. `grant_not_found`. */
export async function DELETE(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await revokeGrantWorkflow(req.scope).run({
    input: { grant_id: pathId(req.params.id), by_id: req.seller_member.id },
  })
  res.sendStatus(204)
}
