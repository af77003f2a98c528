import type { MedusaResponse } from "@medusajs/framework/http"
import { changePersonWorkflow } from "../../../workflows"
import { bodyOf } from "../../context"
import type { SellerRequest } from "../../seller-request"

/**
 * Who is logged in and for which stalls:
 * `{ seller_member: { id, name, email, phone, phone_confirmed, form_of_address },
 * sellers: [{ id, handle, name, status, role }], invitations: [{ id, seller: { name }, role, invited_by }],
 * helper: { team: { id, name, village: { handle, name } | null }, role } | null,
 * helped_sellers: [{ id, handle, name, status, grant: { id, capabilities, expires_at } }] }`, live grants only.
 */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { sellers, invitations, helper, helped_sellers, handed: _, ...seller_member } = req.seller_member
  const live = helped_sellers.flatMap(({ grant: { is_live, ...grant }, ...seller }) =>
    is_live ? [{ ...seller, grant }] : [],
  )
  res.json({ seller_member, sellers, invitations, helper, helped_sellers: live })
}

/** Changes `name` and how the desk greets (`form_of_address`: co, chu, bac, ba, ong, anh, chi or null): `{ id }`. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { result } = await changePersonWorkflow(req.scope).run({
    input: { member_id: req.seller_member.id, form: bodyOf(req) },
  })
  res.json({ id: result.id })
}
