import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRequest } from "../../load-seller-member"

/**
 * Who is logged in and for which stalls:
 * `{ seller_member: { id, name, email, phone }, sellers: [{ id, handle, name, status, role }] }`.
 */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { sellers, ...seller_member } = req.seller_member
  res.json({ seller_member, sellers })
}
