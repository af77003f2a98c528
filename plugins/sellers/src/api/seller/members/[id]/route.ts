import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaResponse } from "@medusajs/framework/http"
import { removeMemberWorkflow, withdrawInvitationWorkflow } from "../../../../workflows"
import { idOf, stallOf } from "../../../context"
import type { SellerRequest } from "../../../seller-request"

const INVITATION = /^selinv_/

/**
 * Ends a membership, or takes back an open invitation (by its id): `{ id, deleted: true }`. Owners end any but the
 * last owner's (409 `last_owner`); everybody may leave.
 */
export async function DELETE(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const id = idOf(req)
  const { seller_id, via } = stallOf(req)
  const by_id = req.seller_member.id
  if (via !== "owner" && id !== by_id) {
    throw new InputError({ code: "owner_only", type: "forbidden", message: "Only the owner of the stall may do this" })
  }
  if (INVITATION.test(id)) {
    await withdrawInvitationWorkflow(req.scope).run({ input: { invitation_id: id, seller_id, by_id } })
  } else {
    await removeMemberWorkflow(req.scope).run({ input: { seller_id, member_id: id, by_id } })
  }
  res.json({ id, deleted: true })
}
