import type { MedusaResponse } from "@medusajs/framework/http"
import { revokeGrantWorkflow } from "../../../../workflows/revoke-grant"
import { pathId } from "../../../read-page"
import type { SellerRequest } from "../../../seller-request"

/**
 * A member of the stall, the helper or the team's leader ends a grant; 204, also when it was over. Devices
 * that the helper let in are forgotten. Error: `grant_not_found`.
 */
export async function DELETE(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { id, handed } = req.seller_member
  await revokeGrantWorkflow(req.scope).run({
    input: { grant_id: pathId(req.params.id), by: { kind: "person", id, only_seller_id: handed?.for ?? null } },
  })
  res.sendStatus(204)
}
