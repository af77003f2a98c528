import type { MedusaResponse } from "@medusajs/framework/http"
import { acceptInvitationWorkflow } from "../../../../../workflows"
import { idOf } from "../../../../context"
import type { SellerRequest } from "../../../../seller-request"

/** Joins the stall that invited this person's proven number: `{ seller_id, role }`. 404 `invitation_not_found`. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { result } = await acceptInvitationWorkflow(req.scope).run({
    input: { invitation_id: idOf(req), member_id: req.seller_member.id },
  })
  res.json({ seller_id: result.seller_id, role: result.role })
}
