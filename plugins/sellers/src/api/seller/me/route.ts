import type { MedusaResponse } from "@medusajs/framework/http"
import { changePersonWorkflow } from "../../../workflows"
import { bodyOf } from "../../context"
import { refuseBeyondStall } from "../../only-stall"
import type { SellerRequest } from "../../seller-request"

/**
 * Who is logged in and for which stalls:
 * `{ seller_member: { id, name, email, phone, phone_confirmed, form_of_address },
 * sellers: [{ id, handle, name, status, role }], invitations: [{ id, seller: { name }, role, invited_by }],
 * helper: { team: { id, name, village: { handle, name } | null }, role } | null,
 * helped_sellers: [{ id, handle, name, status, grant: { id, capabilities, expires_at } }], handed }`, live grants only.
 * `handed: { by: "helper" | "staff", until, is_only_stall } | null`: this device came in by a code for one stall. A helper's lets the
 * owner look and end the help; `is_only_stall` is needed for what concerns the person (number, form of address).
 */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { sellers, invitations, helper, helped_sellers, handed, ...seller_member } = req.seller_member
  const live = helped_sellers.flatMap(({ grant: { is_live, ...grant }, ...seller }) =>
    is_live ? [{ ...seller, grant }] : [],
  )
  const { for: _, by_id: __, ...letIn } = handed ?? { for: null, by_id: null }
  res.json({ seller_member, sellers, invitations, helper, helped_sellers: live, handed: handed && letIn })
}

/** Changes `name` and how the desk greets (`form_of_address`: co, chu, bac, ba, ong, anh, chi or null): `{ id }`. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  refuseBeyondStall(req)
  const { result } = await changePersonWorkflow(req.scope).run({
    input: { member_id: req.seller_member.id, form: bodyOf(req) },
  })
  res.json({ id: result.id })
}
