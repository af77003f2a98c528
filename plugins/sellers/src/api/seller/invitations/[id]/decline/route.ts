import type { MedusaResponse } from "@medusajs/framework/http"
import { declineInvitationWorkflow } from "../../../../../workflows"
import { idOf } from "../../../../context"
import type { SellerRequest } from "../../../../seller-request"

/** Says no: `{ id }`. 404 `invitation_not_found`. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { result } = await declineInvitationWorkflow(req.scope).run({
    input: { invitation_id: idOf(req), member_id: req.seller_member.id },
  })
  res.json({ id: result.id })
}
