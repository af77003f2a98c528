import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRequest } from "../../seller-request"

/**
 * Who is logged in and for which stalls:
 * `{ seller_member: { id, name, email, phone }, sellers: [{ id, handle, name, status, role }],
 * helper: { team: { id, name, village: { handle, name } | null }, role } | null,
 * helped_sellers: [{ id, handle, name, status, grant: { id, capabilities, expires_at } }] }`, live grants only.
 */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { sellers, helper, helped_sellers, ...seller_member } = req.seller_member
  const live = helped_sellers.flatMap(({ grant: { is_live, ...grant }, ...seller }) =>
    is_live ? [{ ...seller, grant }] : [],
  )
  res.json({ seller_member, sellers, helper, helped_sellers: live })
}
