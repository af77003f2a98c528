import { clientAddress } from "@cho-lang/kit/client-address"
import type { MedusaResponse } from "@medusajs/framework/http"
import { readPeopleOfStall } from "../../../queries/people-of-stall"
import { inviteMemberWorkflow } from "../../../workflows"
import { bodyOf, stallOf } from "../../context"
import type { SellerRequest } from "../../seller-request"

/** `{ members: [{ id, name, phone, role, is_me }], invitations: [{ id, name, phone, role }] }`, phones E.164. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { members, invitations } = await readPeopleOfStall(req.scope, stallOf(req).seller_id)
  const me = req.seller_member.id
  res.json({ members: members.map((member) => ({ ...member, is_me: member.id === me })), invitations })
}

/**
 * Asks somebody to join: `phone` (Vietnamese mobile), `name`, `role` owner or staff. 201 `{ invitation }`;
 * 409 `already_member`, `already_invited`; 429 `invitations_too_many`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { result: invitation } = await inviteMemberWorkflow(req.scope).run({
    input: {
      seller_id: stallOf(req).seller_id,
      invited_by_id: req.seller_member.id,
      form: bodyOf(req),
      client_address: clientAddress(req),
    },
  })
  res.status(201).json({ invitation })
}
